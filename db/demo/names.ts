/** A mix as it works in a Dutch town: Dutch, Turkish, Moroccan, Surinamese, Polish and Ukrainian names. */
export const women =
  'Anja Marijke Lotte Sanne Femke Ingrid Karin Esther Wilma Marloes Yvonne Tineke Linda Roos Eva Nienke Hanneke Petra Astrid Corrie Joke Mieke Renske Floor Ilse Elif Zeynep Ayşe Fatma Esra Merve Emine Hatice Naima Khadija Samira Amina Latifa Soumaya Ikram Nadia Chantal Sharda Sandhya Cynthia Glenda Shanti Indira Agnieszka Katarzyna Ewa Magda Joanna Oksana Olena Iryna Nataliya Svitlana Tetiana Yulia'.split(
    ' ',
  )
export const men =
  'Jan Piet Henk Kees Bas Wouter Maarten Sjoerd Ruben Tim Lars Jeroen Gerard Hans Rik Mehmet Mustafa Emre Yusuf Hasan Mohamed Youssef Rachid Karim Hamza Dennis Rakesh Kevin Marlon Winston Piotr Tomasz Marek Andriy Serhiy Dmytro Bohdan Taras'.split(
    ' ',
  )
export const families =
  'de Jong|Jansen|de Vries|van den Berg|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|van der Linden|Veenstra|Postma|Hoekstra|Yılmaz|Kaya|Demir|Şahin|Çelik|Yıldız|Öztürk|Aydın|El Amrani|Bouzid|El Idrissi|Benali|Amrani|Chaouki|Ouali|Haddad|Ramdin|Bhagwandas|Kromosoeto|Pengel|Biharie|Wijdenbosch|Sewdajal|Kowalska|Nowak|Wiśniewski|Zieliński|Lewandowska|Kovalenko|Shevchenko|Bondarenko|Tkachenko|Melnyk|Kravchuk'.split(
    '|',
  )
