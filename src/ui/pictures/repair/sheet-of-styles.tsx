import letter from './letter.css?url'
import repair from './repair.css?url'

/** The style of these pictures, fetched with the first page that has them; until it is there the page waits. */
export const RepairStyles = () => (
  <>
    <link rel="stylesheet" href={repair} precedence="pictures" />
    <link rel="stylesheet" href={letter} precedence="pictures" />
  </>
)
