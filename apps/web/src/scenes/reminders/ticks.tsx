interface Props<Thing extends string | number> {
  readonly legend: string;
  readonly among: readonly { readonly value: Thing; readonly label: string }[];
  readonly chosen: readonly Thing[];
  readonly onTick: (one: Thing, isTicked: boolean) => void;
}

/** Any number out of a few, all of them on show. */
export function Ticks<Thing extends string | number>({ legend, among, chosen, onTick }: Props<Thing>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="ticks-row">
        {among.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => onTick(value, target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
