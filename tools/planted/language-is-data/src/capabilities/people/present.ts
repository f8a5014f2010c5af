export const greet = (language: string) => (language === 'nl' ? 'Goedendag' : 'Good day')
