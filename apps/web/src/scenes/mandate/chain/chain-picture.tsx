import { Link } from '@tanstack/react-router';
import type { Body } from '../../../api/questions.js';
import { SaidDate } from '../../../components/said-date.js';
import { lifeWords } from '../../../language/register-words.js';
import { sessionName } from '../../../language/session-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { decisionWords, placeWords } from '../../mandates/source-words.js';
import type { ChainMandate } from './chain-questions.js';
import { layOutChain, type ChainRow } from './lay-out-chain.js';

interface Props {
  readonly chain: readonly ChainMandate[];
  /** The mandate whose page this is. */
  readonly here: string;
  readonly bodies: readonly Body[];
}

/** The chain from the earliest decision to the latest: lines that lead from one to the next, and each in words beside them. */
export function ChainPicture({ chain, here, bodies }: Props) {
  const rows = layOutChain(chain);
  const lanes = Math.max(...rows.flatMap(({ lane, past }) => [lane, ...past])) + 1;
  return (
    <ol className="chain">
      {rows.map((row) => (
        <li key={row.mandate.id} className={row.mandate.later === null ? 'chain-row is-active' : 'chain-row'}>
          <Lanes row={row} lanes={lanes} />
          <Named mandate={row.mandate} here={here} bodies={bodies} />
        </li>
      ))}
    </ol>
  );
}

/** The width of a lane, and where in a row of 100 a mandate has its mark. */
const wide = 20;
const mark = 22;

function Lanes({
  row: { lane, into, past, goesOn },
  lanes,
}: {
  readonly row: ChainRow<ChainMandate>;
  readonly lanes: number;
}) {
  const at = (nth: number) => nth * wide + wide / 2;
  return (
    <span className="chain-lanes" style={{ inlineSize: `${lanes * wide}px` }} aria-hidden="true">
      <svg viewBox={`0 0 ${lanes * wide} 100`} preserveAspectRatio="none" focusable="false">
        {past.map((other) => (
          <path key={other} d={`M${at(other)} 0V100`} />
        ))}
        {into.map((from) => (
          <path key={from} d={`M${at(from)} 0C${at(from)} ${mark} ${at(lane)} 0 ${at(lane)} ${mark}`} />
        ))}
        {goesOn && <path d={`M${at(lane)} ${mark}V100`} />}
      </svg>
      <svg
        className="chain-mark"
        viewBox="0 0 16 16"
        style={{ insetInlineStart: `${at(lane) - 8}px` }}
        focusable="false"
      >
        <circle cx="8" cy="8" r="5" />
      </svg>
    </span>
  );
}

function Named({
  mandate,
  here,
  bodies,
}: Pick<Props, 'here' | 'bodies'> & { readonly mandate: ChainMandate }) {
  const { t, lang } = usePlaceLanguage('chain');
  const name = [decisionWords(mandate, bodies, lang, t), placeWords(mandate, t)].filter(Boolean).join(' · ');
  return (
    <div className="chain-named">
      <p>
        {mandate.id === here ? (
          <strong aria-current="page">{name}</strong>
        ) : (
          <Link to="/mandates/$mandate" params={{ mandate: mandate.id }}>
            {name}
          </Link>
        )}{' '}
        <span className="badge">
          {mandate.life === 'active' ? t('chain.goesOn') : lifeWords(mandate.life, t)}
        </span>
      </p>
      <p className="aside">
        {[
          mandate.id === here && t('chain.here'),
          mandate.session && sessionName(mandate.session, t),
          t('chain.open', { count: mandate.openTasks }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {mandate.adoptedOn && (
          <>
            {' '}
            · <SaidDate date={mandate.adoptedOn} exactOnly />
          </>
        )}
      </p>
    </div>
  );
}
