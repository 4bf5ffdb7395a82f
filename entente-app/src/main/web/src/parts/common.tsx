import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ActorRef, type Claim, type Loading, type Phase, type Quantity, type State, STATES, csv, words } from '../api';
import { ask, link } from '../address';
import { day, dayEnd, edtf, monthAt, percent, told } from '../time';

export function StateName({ state }: { state: State }) {
  return <span class={`state ${state}`}>{words(state)}</span>;
}

export function Legend() {
  return (
    <ul class="legend" aria-label="States">
      {STATES.map((state) => <li key={state}><StateName state={state} /></li>)}
    </ul>
  );
}

export function ActorLink({ actor }: { actor: ActorRef }) {
  return <a class="plain" href={link(['actor', actor.id])}>{actor.name}</a>;
}

export function dyadLink(first: ActorRef | string, second: ActorRef | string, query: Record<string, string | null> = {}) {
  const id = (actor: ActorRef | string) => (typeof actor === 'string' ? actor : actor.id);
  return link(['dyad', id(first), id(second)], query);
}

/** What stands in place of an answer that is not there (yet). */
export function Waiting({ of, children }: { of: Loading<unknown>; children?: ComponentChildren }) {
  if (of.problem) {
    return (
      <div class="problem" role="alert">
        <strong>{of.problem.title}</strong>
        <p>{of.problem.message}</p>
        {of.problem.status !== 404 && <button onClick={of.again}>Try again</button>}
      </div>
    );
  }
  return of.loading ? <p class="note" role="status">Loading…</p> : <>{children}</>;
}

/** 1 claim, 2 claims, 1,200 claims. */
export function counted(number: number, of: string): string {
  return `${number.toLocaleString('en')} ${of}${number === 1 ? '' : 's'}`;
}

export function Downloads({ url, list, of, named }: { url: string; list?: string; of: string; named?: string }) {
  return (
    <span class="downloads">
      {named && <span class="note">{named}</span>}
      <a href={csv(list ?? url)} download aria-label={`Download ${of} as CSV`}>CSV</a>
      <a href={url} download={`entente-${of.replaceAll(/[^a-z]+/gi, '-')}.json`} aria-label={`Download ${of} as JSON`}>JSON</a>
    </span>
  );
}

/** Phases as one strip; how sure a phase is shows in how full its colour is. */
export function Strip({ phases, from, to, label }: { phases: Phase[]; from: number; to: number; label: string }) {
  const span = Math.max(to - from, 1 / 12);
  return (
    <svg class="strip" viewBox="0 0 1000 14" preserveAspectRatio="none" role="img" aria-label={label}>
      {phases.map((phase) => {
        const x = ((Math.max(day(phase.from), from) - from) / span) * 1000;
        const end = ((Math.min(dayEnd(phase.to), to) - from) / span) * 1000;
        return end > x ? (
          <rect key={phase.from} class={`fill-${phase.state}`} x={x} y={0} width={end - x} height={14} opacity={0.45 + 0.55 * phase.probability}>
            <title>{`${words(phase.state)}, ${told(phase.from)} to ${told(phase.to)}, ${percent(phase.probability)}`}</title>
          </rect>
        ) : null;
      })}
    </svg>
  );
}

export function phasesTold(phases: Phase[]): string {
  return phases.map((phase) => `${words(phase.state)} ${told(phase.from)} to ${told(phase.to)}`).join('; ');
}

export function TypeTag({ type, quad, kind }: { type: string; quad: number | null; kind?: string }) {
  return <span class={`tag ${quad ? `quad${quad}` : (kind ?? 'tie')}`}><i aria-hidden="true" />{words(type)}</span>;
}

const BASIS: Record<string, string> = {
  explicit: 'the clause names it', relative: 'reckoned from another date', carried: 'from an earlier sentence', publication: 'the report’s date; the text names none',
};

export function Dated({ claim }: { claim: Claim }) {
  if (!claim.when) return <span>no date</span>;
  return <time title={`${claim.when.edtf}: ${BASIS[claim.when.basis] ?? claim.when.basis}`}>{edtf(claim.when.edtf)}</time>;
}

export function who(claim: Claim): string {
  const target = claim.target?.name ?? '';
  const source = claim.source?.name ?? '';
  return [source || 'somebody', claim.symmetric ? 'and' : '→', target || 'nobody named'].join(' ');
}

/** "2,500", "200–300", "at least 12", "at most 500"; empty where nothing is told. */
function quantity(told: Quantity | null): string {
  if (!told) return '';
  const { least, most } = told;
  if (most === null) return `at least ${least?.toLocaleString('en')}`;
  if (least === null) return `at most ${most.toLocaleString('en')}`;
  return least === most ? most.toLocaleString('en') : `${least.toLocaleString('en')}–${most.toLocaleString('en')}`;
}

/** What the text counts. */
export function Numbers({ claim }: { claim: Claim }) {
  const told: [string, string][] = [
    ['Dead', quantity(claim.dead)], ['Injured', quantity(claim.injured)], ['Troops', quantity(claim.troops)],
    ['Money', claim.money ? `${claim.money.currency} ${quantity(claim.money.amount)}` : ''],
  ];
  return <>{told.filter(([, number]) => number).map(([name, number]) => <span key={name}>{name}: {number}</span>)}</>;
}

export function Evidence({ claim, title, weight }: { claim: Claim; title?: string | undefined; weight?: number }) {
  return (
    <div>
      <p class="quote">{claim.text}</p>
      <p class="meta">
        <TypeTag type={claim.type} quad={claim.quad} />
        {claim.status !== 'asserted' && <span>{claim.status}</span>}
        <Dated claim={claim} />
        <Numbers claim={claim} />
        <a href={link(['document', claim.doc], { claim: claim.id })}>{title || claim.doc}</a>
        {weight !== undefined && <span title="How much of the log odds hangs on it, in nats">weight {weight.toFixed(1)}</span>}
      </p>
    </div>
  );
}

/** At which level actors are looked at. */
export function RollUp({ level }: { level: string }) {
  return (
    <span class="segments" role="group" aria-label="Actors">
      <button aria-pressed={level === 'state'} onClick={() => ask({ level: null }, false)}>States as a whole</button>
      <button aria-pressed={level === 'none'} onClick={() => ask({ level: 'none' }, false)}>Each part by itself</button>
    </span>
  );
}

/** What was known on a day; at the right end, everything. */
export function AsOf({ from, to, value }: { from: number; to: number; value: string | null }) {
  const first = Math.floor(from);
  const last = Math.ceil(to * 12) / 12;
  const months = Math.max(1, Math.round((last - first) * 12));
  const at = value ? Math.min(months, Math.round((dayEnd(value) - first) * 12)) : months;
  const [shown, set] = useState(at);
  const timer = useRef(0);
  useEffect(() => set(at), [at]);
  const change = (event: Event) => {
    const next = Number((event.target as HTMLInputElement).value);
    set(next);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => ask({ as_of: next >= months ? null : asDay(first, next) }), 250);
  };
  return (
    <label>
      As known on <output>{shown >= months ? 'today: every report' : told(asDay(first, shown))}</output>
      <input type="range" min={1} max={months} value={shown} onInput={change} aria-valuetext={shown >= months ? 'every report' : told(asDay(first, shown))} />
    </label>
  );
}

function asDay(first: number, months: number): string {
  const end = new Date(Date.UTC(first, months, 0));
  return end.toISOString().slice(0, 10);
}

/** The width that is there to draw in. */
export function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && set(Math.floor(entry.contentRect.width)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/** The years at the ends and in the middle of what stands above. */
export function Years({ from, to }: { from: number; to: number }) {
  return <span class="ends"><span>{Math.floor(from)}</span><span>{Math.floor((from + to) / 2)}</span><span>{Math.floor(to)}</span></span>;
}

/** Chooses a month of a stretch of time; the address is told when the hand rests. */
export function MonthSlider({ label, value, begin, end, set, wait = 0 }: {
  label: string; value: number; begin: number; end: number; set: (value: number) => void; wait?: number;
}) {
  const months = Math.max(1, Math.round((end - begin) * 12));
  const at = Math.max(0, Math.min(months, Math.round((value - begin) * 12)));
  const [shown, show] = useState(at);
  const timer = useRef(0);
  useEffect(() => show(at), [at]);
  const change = (event: Event) => {
    const next = Number((event.target as HTMLInputElement).value);
    show(next);
    clearTimeout(timer.current);
    const tell = () => set(begin + next / 12);
    if (wait) timer.current = window.setTimeout(tell, wait);
    else tell();
  };
  const text = told(monthAt(Math.min(begin + shown / 12, end - 1 / 12)));
  return (
    <label>
      {label}<output>{text}</output>
      <input type="range" min={0} max={months} value={shown} aria-valuetext={text} onInput={change} />
    </label>
  );
}
