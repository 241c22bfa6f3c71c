/** The sign of a meeting on the line, told apart by its shape: the words beside it say the same. */
export function StationMark({ state }: { readonly state: string }) {
  return (
    <svg className="station-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {state === 'choice' ? (
        <path d="M8 2l6 6-6 6-6-6z" />
      ) : (
        <circle cx="8" cy="8" r={state === 'fixed' ? 5 : 5.5} />
      )}
      {state === 'passed-over' && <path d="M3.500 12.500l9-9" />}
    </svg>
  );
}
