type Props = { yes: string; no: string; busy: boolean; onYes: () => void; onNo: () => void };

/** Two answers of the same size and weight, one tap each. */
export function YesOrNo({ yes, no, busy, onYes, onNo }: Props) {
  return (
    <div className="my-yes-no">
      <button type="button" className="button" aria-disabled={busy} onClick={busy ? undefined : onYes}>
        {yes}
      </button>
      <button type="button" className="button" aria-disabled={busy} onClick={busy ? undefined : onNo}>
        {no}
      </button>
    </div>
  );
}
