import { useMemo, useRef } from 'preact/hooks';
import { type Claim, type Dyad as DyadAnswer, type Reason, type Turn, address, useData, words } from '../api';
import { ask, type Place } from '../address';
import { between, day, dayEnd, lastDay, monthAt, percent, told } from '../time';
import { ActorLink, AsOf, counted, Downloads, Evidence, Legend, MonthSlider, RollUp, StateName, TypeTag, Waiting } from '../parts/common';
import { EvidenceList, type Rest, useEvidence } from '../parts/evidence';
import { Ribbon, type Span } from '../parts/ribbon';

export default function Dyad({ place }: { place: Place }) {
  const [, first = '', second = ''] = place.path;
  const query = { level: place.query.get('level'), as_of: place.query.get('as_of') };
  const url = address(['dyads', first, second], query);
  const answer = useData<DyadAnswer>(url);
  const whole = useRef<{ begin: number; end: number } | null>(null);
  const dyad = answer.data;
  if (dyad?.begin && !query.as_of) whole.current = { begin: day(dyad.begin), end: day(dyad.begin) + dyad.states.length / 12 };
  const range = whole.current ?? { begin: dyad?.begin ? day(dyad.begin) : 1990, end: new Date().getFullYear() + 1 };
  return (
    <>
      {!dyad && (
        <div class="head">
          <div><h1>{first} and {second}</h1></div>
          {query.as_of && <div class="tools"><button onClick={() => ask({ as_of: null })}>Show every report</button></div>}
        </div>
      )}
      <Waiting of={answer} />
      {dyad && <Found dyad={dyad} place={place} url={url} range={range} />}
    </>
  );
}

function Found({ dyad, place, url, range }: { dyad: DyadAnswer; place: Place; url: string; range: { begin: number; end: number } }) {
  const chosen = place.query.get('claim');
  const choose = (claim: string) => ask({ claim });
  const perspective = { level: place.query.get('level'), as_of: place.query.get('as_of') };
  const evidence = useEvidence(dyad, perspective);
  const claims = useMemo(() => new Map(dyad.evidence.map((claim) => [claim.id, claim])), [dyad]);
  const begin = day(dyad.begin ?? '2000-01');
  const end = begin + Math.max(1, dyad.states.length) / 12;
  const brush = spanOf(place, begin, end);
  const asked = place.query.get('turn');
  const named = dyad.turning_points.findIndex((turn) => turn.month === asked);
  const open = named >= 0 ? String(named + 1) : asked;
  const setBrush = (span: Span | null) =>
    ask({ from: span ? `${monthAt(span.from)}-01` : null, to: span ? lastDay(monthAt(span.to)) : null });
  const now = dyad.phases.at(-1);
  const listUrl = address(['dyads', dyad.first.id, dyad.second.id, 'claims'], {
    ...perspective, from: place.query.get('from'), to: place.query.get('to'),
  });
  const monthsUrl = address(['dyads', dyad.first.id, dyad.second.id, 'months'], { ...perspective, limit: 'all' });
  const shown = useMemo(() => evidence.claims.filter((claim) => !brush || overlaps(claim, brush)), [evidence.claims, brush?.from, brush?.to]);
  return (
    <>
      <div class="head">
        <div>
          <h1><ActorLink actor={dyad.first} /> and <ActorLink actor={dyad.second} /></h1>
          <p class="lead">
            {now ? <><StateName state={now.state} /> since {told(now.from)} ({percent(now.probability)} sure). </> : 'Nothing dated is known. '}
            {counted(dyad.events.length, 'event')} and {counted(dyad.ties.length, 'standing relation')}, told in {counted(dyad.claims, 'claim')}.
            {dyad.as_of && <> Only reports published by {told(dyad.as_of)}.</>}
          </p>
        </div>
        <div class="tools"><RollUp level={dyad.level} /></div>
      </div>
      <section class="panel" aria-label="Over time">
        <header>
          <Legend />
          <Downloads url={monthsUrl} of="months of this pair" named="Months" />
        </header>
        {dyad.states.length > 0 && (
          <Ribbon dyad={dyad} chosen={chosen} brush={brush} onChoose={choose} onBrush={setBrush}
            onTurn={(i) => ask({ turn: String(i + 1) })} />
        )}
        <p class="note">
          Height of a colour is the probability of that state. <TypeTag type="cooperation" quad={2} /> and <TypeTag type="conflict" quad={4} /> above
          and below the line by their score; hollow marks are words, full ones deeds. A pale line is a date known only roughly.
          {dyad.ties.length > 0 && ' A relation’s bar is dashed where it is not told since when or until when it held; a stroke ends what is said to be over.'}
        </p>
        <div class="sliders">
          <AsOf from={range.begin} to={range.end} value={place.query.get('as_of')} />
          <MonthSlider label="Evidence from" value={brush?.from ?? begin} begin={begin} end={end} set={(from) => setBrush(from <= begin && (brush?.to ?? end) >= end ? null : { from, to: Math.max(from, brush?.to ?? end) })} />
          <MonthSlider label="Evidence to" value={brush?.to ?? end} begin={begin} end={end} set={(to) => setBrush(to >= end && (brush?.from ?? begin) <= begin ? null : { from: Math.min(to, brush?.from ?? begin), to })} />
        </div>
      </section>
      <div class="columns two" style={{ marginTop: '1.5rem' }}>
        <section aria-labelledby="evidence">
          <header class="head" style={{ marginBottom: '0.6rem' }}>
            <h2 id="evidence">Evidence <span class="count" role="status">{countOf(shown.length, evidence.claims.length, evidence.rest)}</span></h2>
            {brush && <button onClick={() => setBrush(null)}>Show all of the time</button>}
            <Downloads url={url} list={listUrl} of="this pair" />
          </header>
          <EvidenceList claims={shown} titles={dyad.titles} chosen={chosen} choose={choose} nothing="Nothing is told of this stretch of time." />
        </section>
        <section aria-labelledby="turns" class="turns-first">
          <h2 id="turns" style={{ marginBottom: '0.6rem' }}>Turning points</h2>
          {dyad.turning_points.length === 0
            ? <p class="note">None is more probable than not.</p>
            : <div class="panel" style={{ paddingBlock: '0.2rem' }}>
              {dyad.turning_points.map((turn, i) => (
                <TurnCard key={turn.month + turn.to} turn={turn} number={i + 1} claims={claims} titles={dyad.titles} open={open === String(i + 1)}
                  look={() => setBrush({ from: day(turn.earliest) - 1, to: dayEnd(turn.latest) + 1 })} />
              ))}
            </div>}
        </section>
      </div>
    </>
  );
}

const REST: Record<Rest, string> = { nothing: '', reading: ', more are being read', left: ', the rest is in the download' };

function countOf(shown: number, all: number, rest: Rest): string {
  const number = (n: number) => n.toLocaleString('en');
  return `${shown === all ? number(all) : `${number(shown)} of ${number(all)}`}${REST[rest]}`;
}

function TurnCard({ turn, number, claims, titles, open, look }: {
  turn: Turn; number: number; claims: Map<string, Claim>; titles: Record<string, string>; open: boolean; look: () => void;
}) {
  const few = turn.reasons.length === turn.needed;
  const toggled = (event: Event) => {
    const now = (event.currentTarget as HTMLDetailsElement).open;
    if (now !== open) ask({ turn: now ? String(number) : null });
  };
  return (
    <details class="turn-card" open={open} onToggle={toggled}>
      <summary>
        <span class="badge">{number}</span>
        <strong>{told(turn.month)}</strong>
        <span><StateName state={turn.from} /> <span class="arrow">to</span> <StateName state={turn.to} /></span>
        <span class="note">{percent(turn.probability)} sure it turned {between(turn.earliest, turn.latest)}</span>
      </summary>
      <div class="why">
        {turn.needed === 0 && <p class="note">No claims carry it by themselves{turn.before.length + turn.after.length > 0 && '; these speak most for each side'}.</p>}
        {!few && <p class="note">No few claims carry it: some {turn.needed.toLocaleString('en')} would have to go.</p>}
        <Reasons title={few ? 'Without these it would not be one' : 'The heaviest of them'} reasons={turn.reasons} claims={claims} titles={titles} />
        <Reasons title={`Before: what speaks for ${words(turn.from)}`} reasons={turn.before} claims={claims} titles={titles} />
        <Reasons title={`After: what speaks for ${words(turn.to)}`} reasons={turn.after} claims={claims} titles={titles} />
        <p><button onClick={look}>All evidence around it</button></p>
      </div>
    </details>
  );
}

function Reasons({ title, reasons, claims, titles }: { title: string; reasons: Reason[]; claims: Map<string, Claim>; titles: Record<string, string> }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ol class="rows">
        {reasons.map((reason) => {
          const claim = claims.get(reason.claim);
          return claim ? <li key={reason.claim}><Evidence claim={claim} title={titles[claim.doc]} weight={reason.weight} /></li> : null;
        })}
      </ol>
    </div>
  );
}

function spanOf(place: Place, begin: number, end: number): Span | null {
  const from = place.query.get('from');
  const to = place.query.get('to');
  if (!from && !to) return null;
  return { from: from ? Math.max(begin, day(from)) : begin, to: to ? Math.min(end, dayEnd(to)) : end };
}

function overlaps(claim: Claim, span: Span): boolean {
  const from = claim.when?.from ?? claim.when?.to;
  const to = claim.when?.to ?? claim.when?.from;
  if (!from || !to) return false;
  return dayEnd(to) >= span.from && day(from) <= span.to;
}
