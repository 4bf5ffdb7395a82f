import { scaleLinear } from 'd3-scale';
import { area, curveLinear, stack } from 'd3-shape';
import { useMemo, useRef } from 'preact/hooks';
import { type Dyad, type Happening, STATES, type Tie, words } from '../api';
import { between, day, dayEnd, edtf, monthAt, monthsFrom, percent, told } from '../time';
import { useWidth } from './common';

const RIBBON = 112;
const LANE = 92;
const GAP = 22;
const TIE = 22;
const AXIS = 30;
const LEFT = 46;
const RIGHT = 12;
const TOP = 26;

export interface Span { from: number; to: number }

interface Props {
  dyad: Dyad;
  chosen: string | null;
  brush: Span | null;
  onChoose: (claim: string) => void;
  onTurn: (index: number) => void;
  onBrush: (span: Span | null) => void;
}

/** How a dyad stood, what was done, which ties held, where it turned; all on one line of time. */
export function Ribbon({ dyad, chosen, brush, onChoose, onTurn, onBrush }: Props) {
  const [frame, width] = useWidth();
  const drag = useRef<number | null>(null);
  const begin = day(dyad.begin ?? '2000-01');
  const end = begin + dyad.states.length / 12;
  const inner = Math.max(120, width - LEFT - RIGHT);
  const x = useMemo(() => scaleLinear([begin, end], [LEFT, LEFT + inner]), [begin, end, inner]);
  const bands = useMemo(() => bandsOf(dyad, x), [dyad, x]);
  const y = scaleLinear([-10, 10], [TOP + RIBBON + GAP + LANE, TOP + RIBBON + GAP]);
  const ties = dyad.ties.filter((tie) => tie.from || tie.to);
  const tiesTop = TOP + RIBBON + GAP + LANE + 14;
  const height = tiesTop + ties.length * TIE + AXIS;
  const gathered = useMemo(() => gather(dyad.events, x, y), [dyad, x]);
  const badges = apart(dyad.turning_points.map((turn) => x(day(turn.month))), LEFT + inner);
  const names = { [dyad.first.id]: dyad.first.name, [dyad.second.id]: dyad.second.name };

  const at = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    return Math.min(end, Math.max(begin, x.invert(event.clientX - (box?.left ?? 0))));
  };
  const down = (event: PointerEvent) => {
    if ((event.target as Element).closest('.event, .turn') || event.button !== 0) return;
    drag.current = at(event);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (drag.current === null) return;
    const now = at(event);
    if (Math.abs(x(now) - x(drag.current)) > 4) onBrush({ from: Math.min(drag.current, now), to: Math.max(drag.current, now) });
  };
  const up = (event: PointerEvent) => {
    if (drag.current !== null && Math.abs(x(at(event)) - x(drag.current)) <= 4) onBrush(null);
    drag.current = null;
  };

  return (
    <div class="ribbon" ref={frame}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img"
          aria-label={`State of ${dyad.first.name} and ${dyad.second.name} over time: ${dyad.phases.map((phase) => `${words(phase.state)} from ${told(phase.from)} to ${told(phase.to)}`).join(', ')}`}
          onPointerDown={down} onPointerMove={move} onPointerUp={up}>
          {bands.map((band) => <path key={band.state} class={`fill-${band.state}`} d={band.path}><title>{words(band.state)}</title></path>)}
          {[0, 0.5, 1].map((share) => (
            <text key={share} x={LEFT - 6} y={TOP + RIBBON * (1 - share) + 4} text-anchor="end">{share * 100} %</text>
          ))}
          <line class="zero" x1={LEFT} x2={LEFT + inner} y1={y(0)} y2={y(0)} />
          {[10, 0, -10].map((score) => (
            <text key={score} x={LEFT - 6} y={y(score) + 4} text-anchor="end">{score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0'}</text>
          ))}
          {brush && (
            <g>
              <rect class="brush" x={x(brush.from)} width={Math.max(1, x(brush.to) - x(brush.from))} y={TOP} height={height - TOP - AXIS} />
              <line class="brush-edge" x1={x(brush.from)} x2={x(brush.from)} y1={TOP} y2={height - AXIS} />
              <line class="brush-edge" x1={x(brush.to)} x2={x(brush.to)} y1={TOP} y2={height - AXIS} />
            </g>
          )}
          {gathered.map((mark) => (
            <EventMark key={mark.events[0]?.claims[0]} mark={mark} x={x} y={y} names={names}
              chosen={chosen !== null && mark.events.some((event) => event.claims.includes(chosen))}
              onChoose={(claim) => (mark.events.length === 1 ? onChoose(claim) : onBrush(stretchOf(mark)))} />
          ))}
          {ties.map((tie, i) => <TieBar key={i} tie={tie} x={x} end={end} top={tiesTop + i * TIE} names={names} />)}
          {dyad.turning_points.map((turn, i) => (
            <g key={turn.month} class="turn" onClick={() => onTurn(i)}>
              <title>{`${told(turn.month)}: from ${words(turn.from)} to ${words(turn.to)}, ${percent(turn.probability)}; ${between(turn.earliest, turn.latest)}`}</title>
              <rect class="doubt" x={x(day(turn.earliest))} width={Math.max(2, x(dayEnd(turn.latest)) - x(day(turn.earliest)))} y={TOP} height={RIBBON} />
              <polyline points={`${badges[i]},${TOP - 6} ${x(day(turn.month))},${TOP} ${x(day(turn.month))},${TOP + RIBBON}`} />
              <circle cx={badges[i]} cy={TOP - 14} r={10} />
              <text x={badges[i]} y={TOP - 10}>{i + 1}</text>
            </g>
          ))}
          <Axis x={x} y={height - AXIS} width={inner} />
        </svg>
      )}
    </div>
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function bandsOf(dyad: Dyad, x: Scale) {
  if (!dyad.begin || dyad.states.length === 0) return [];
  const months = monthsFrom(dyad.begin, dyad.states.length);
  const step = months.length > 900 ? Math.ceil(months.length / 900) : 1;
  const rows = months.map((month, i) => ({ month, p: dyad.states[i] ?? [] })).filter((_, i) => i % step === 0);
  const last = rows.at(-1);
  if (last) rows.push({ month: last.month + step / 12, p: last.p });
  const y = scaleLinear([0, 1], [TOP + RIBBON, TOP]);
  const series = stack<{ month: number; p: number[] }, string>()
    .keys([...STATES].reverse())
    .value((row, state) => row.p[STATES.indexOf(state as (typeof STATES)[number])] ?? 0)(rows);
  const shape = area<(typeof series)[number][number]>()
    .x((point) => x(point.data.month)).y0((point) => y(point[0])).y1((point) => y(point[1])).curve(curveLinear);
  return series.map((layer) => ({ state: layer.key, path: shape(layer) ?? '' }));
}

interface Gathered { events: Happening[]; from: number; to: number; mentions: number }

/** Above so many, events that would lie on each other are drawn as one mark. */
const CROWD = 600;
const NEAR = 7;

function spanOf(event: Happening, x: Scale): [number, number] | null {
  const when = event.when;
  if (!when || (!when.from && !when.to)) return null;
  const [low, high] = x.domain() as [number, number];
  const from = Math.max(low, day(when.from ?? when.to ?? ''));
  return [from, Math.max(from, Math.min(high, dayEnd(when.to ?? when.from ?? '')))];
}

function gather(events: Happening[], x: Scale, y: Scale): Gathered[] {
  const groups = new Map<string, Gathered>();
  events.forEach((event, i) => {
    const span = spanOf(event, x);
    if (!span) return;
    const [from, to] = span;
    const place = `${Math.round(x((from + to) / 2) / NEAR)} ${Math.round(y(event.scale) / NEAR)} ${event.quad}`;
    const key = events.length > CROWD ? place : String(i);
    const group = groups.get(key);
    if (group) {
      group.events.push(event);
      group.from = Math.min(group.from, from);
      group.to = Math.max(group.to, to);
      group.mentions += event.mentions;
    } else groups.set(key, { events: [event], from, to, mentions: event.mentions });
  });
  return [...groups.values()];
}

const stretchOf = (mark: Gathered): Span => ({ from: Math.floor(mark.from * 12) / 12, to: Math.max(mark.to, mark.from + 1 / 12) });

/** Numbers in a row so far apart that none hides another, each as near as can be to where it belongs. */
function apart(wanted: number[], end: number): number[] {
  const room = 22;
  const places = [...wanted];
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + room);
  for (let i = places.length - 1, most = end; i >= 0; i--, most -= room) places[i] = Math.min(places[i] ?? 0, most);
  return places;
}

function EventMark({ mark, x, y, names, chosen, onChoose }: {
  mark: Gathered; x: Scale; y: Scale; names: Record<string, string>; chosen: boolean; onChoose: (claim: string) => void;
}) {
  const event = mark.events[0] as Happening;
  const left = x(mark.from);
  const right = x(mark.to);
  const middle = (left + right) / 2;
  const vague = mark.events.length === 1 && right - left > 9;
  const radius = 4 + Math.min(mark.events.length > 1 ? 3 : 4, Math.log2(mark.mentions + 0.01));
  const level = y(event.scale);
  const conflict = event.quad > 2;
  const title = mark.events.length > 1
    ? `${mark.events.length} events about ${told(monthAt((mark.from + mark.to) / 2))}, ${conflict ? 'conflict' : 'cooperation'} (${event.scale}); click to see them`
    : `${edtf(event.when?.edtf ?? '')}: ${names[event.source] ?? event.source} ${event.symmetric ? 'and' : '→'} ${names[event.target] ?? event.target}, ${words(event.type)} (${event.scale}), ${event.mentions === 1 ? 'told once' : `told ${event.mentions} times`}`;
  return (
    <g class={`event quad${event.quad}${vague ? ' vague' : ''}${chosen ? ' chosen' : ''}`} onClick={() => onChoose(event.claims[0] ?? '')}>
      <title>{title}</title>
      {vague && <line class="when" x1={left} x2={right} y1={level} y2={level} />}
      {conflict
        ? <rect class="dot" x={middle - radius} y={level - radius} width={radius * 2} height={radius * 2} transform={`rotate(45 ${middle} ${level})`} />
        : <circle class="dot" cx={middle} cy={level} r={radius} />}
    </g>
  );
}

const TIE_WORDS: Record<string, string> = {
  ally: 'allied with', sponsor: 'sponsors', shelter: 'shelters', hostile: 'hostile to', control: 'controls', part_of: 'part of',
  role: 'serves', influence: 'has influence over', dispute: 'in dispute with', subordinate: 'owes allegiance to',
};

/** How far a bar runs on where nothing tells when a relation ended. */
const TAIL = 34;

/** Full where it is told to have held; dashed where it is not known since when, or until when. */
function TieBar({ tie, x, end, top, names }: { tie: Tie; x: Scale; end: number; top: number; names: Record<string, string> }) {
  const [low] = x.domain() as [number, number];
  const last = Math.min(end, dayEnd(tie.to ?? tie.from ?? ''));
  const left = x(Math.max(low, tie.from ? day(tie.from) : last));
  const right = tie.open ? x(end) : x(last);
  const text = `${names[tie.source] ?? tie.source} ${TIE_WORDS[tie.type] ?? words(tie.type)} ${names[tie.target] ?? tie.target}`;
  const untrue = tie.course === 'denied' || tie.course === 'possible';
  const label = untrue ? `${text}: only ${tie.course}` : text;
  const start = tie.from ? left : x(low);
  const room = x(end) - start;
  const y = top + 16;
  const sure = Math.max(4, right - left);
  return (
    <g class={`tie ${tie.type} ${tie.course}`}>
      <title>{`${label}. ${tieTold(tie)}`}</title>
      {!untrue && !tie.from && <line class="tie-doubt" x1={x(low)} x2={right} y1={y} y2={y} />}
      {!untrue && tie.course === 'untold' && <line class="tie-doubt" x1={left + sure} x2={Math.min(x(end), left + sure + TAIL)} y1={y} y2={y} />}
      {tie.from && <rect class="tie-bar" x={left} width={sure} y={y - 3} height={6} rx={tie.open ? 0 : 3} />}
      {tie.course === 'over' && <line class="tie-over" x1={right} x2={right} y1={y - 6} y2={y + 6} />}
      {tie.open && <path class="tie-on" d={`M${right - 7},${y - 6} L${right},${y} L${right - 7},${y + 6}`} />}
      <text x={room > 230 ? start : x(end)} y={top + 9} text-anchor={room > 230 ? 'start' : 'end'}>{label}</text>
    </g>
  );
}

function tieTold(tie: Tie): string {
  const since = tie.from ? `Told from ${told(tie.from)}` : 'Since when is not told';
  if (tie.course === 'holds') return `${since}; still holds.`;
  if (tie.course === 'over') return `${since}; over by ${told(tie.to)}.`;
  if (tie.course === 'possible') return tie.from ? `Only thought possible, ${told(tie.from)}.` : 'Only thought possible.';
  if (tie.course === 'denied') return tie.to ? `Denied, ${told(tie.to)}.` : 'Denied.';
  return tie.from === tie.to ? `${since}; until when is not told.` : `${since} to ${told(tie.to)}; until when is not told.`;
}

export function Axis({ x, y, width }: { x: Scale; y: number; width: number }) {
  const ticks = x.ticks(Math.max(2, Math.floor(width / 80)));
  const whole = ticks.every((tick) => Number.isInteger(tick));
  return (
    <g>
      <line class="axis" x1={x.range()[0]} x2={x.range()[1]} y1={y} y2={y} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="axis" x1={x(tick)} x2={x(tick)} y1={y} y2={y + 5} />
          <text x={x(tick)} y={y + 18} text-anchor="middle">{whole ? tick : told(monthAt(tick))}</text>
        </g>
      ))}
    </g>
  );
}
