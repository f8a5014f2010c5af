/** What is said beside every table and on the first page of each seat; the rest comes with the pages that say it. */
export const campaignsNearNl = {
  openNow:
    'Nu loopt ‘{{name}}’, tot en met {{day}}. Laat je je kijk zien, dan telt die mee in een groepsbeeld. Niemand ziet daarin wat jij zei.',
}
