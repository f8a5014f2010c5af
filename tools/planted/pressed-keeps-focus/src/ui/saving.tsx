export const Saving = ({ busy, save }: { busy: boolean; save: () => void }) => (
  <button
    type="button"
    onClick={() => save()}
    disabled={busy}
  >
    Bewaar
  </button>
)
