import { useId } from 'react';
import { useLanguage } from '../../language/language.js';
import { barKinds, barParts, type BarKind } from './bar-parts.js';

type Counts = Readonly<Partial<Record<BarKind, number>>>;

/** How far what is due at a session is: a bar told apart by pattern as well as colour, and the same in words. */
export function ProgressBar({ counts }: { readonly counts: Counts }) {
  const { t } = useLanguage();
  const hatch = useId();
  const parts = barParts(counts);
  if (parts.length === 0) return <p className="aside">{t('page.today.sessions.nothing')}</p>;
  return (
    <div className="progress-bar">
      <svg aria-hidden="true" focusable="false">
        <Hatch id={hatch} />
        {parts.map(({ kind, from, length }) => (
          <Part key={kind} kind={kind} hatch={hatch} x={`${from}%`} width={`${length}%`} />
        ))}
      </svg>
      <ul aria-label={t('page.today.sessions.label')}>
        {barKinds.map(
          (kind) =>
            counts[kind] !== undefined && (
              <li key={kind}>
                <svg className="swatch" aria-hidden="true" focusable="false">
                  <Part kind={kind} hatch={hatch} x="0" width="100%" />
                </svg>
                {t(`page.today.sessions.count.${kind}`, { count: counts[kind] })}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}

/** Slanted lines for what is late. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="5" height="5" />
        <rect className="hatch-line" width="2.5" height="5" />
      </pattern>
    </defs>
  );
}

function Part({
  kind,
  hatch,
  x,
  width,
}: {
  readonly kind: BarKind;
  readonly hatch: string;
  readonly x: string;
  readonly width: string;
}) {
  return (
    <rect
      className={`bar-${kind}`}
      x={x}
      width={width}
      height="100%"
      {...(kind === 'late' && { fill: `url(#${hatch})` })}
    />
  );
}
