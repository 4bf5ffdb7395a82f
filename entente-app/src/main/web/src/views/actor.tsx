import { useEffect, useMemo } from 'preact/hooks';
import { type Actor as ActorAnswer, address, type DyadRow, type Status, useData, words } from '../api';
import { link, type Place } from '../address';
import { day, dayEnd, told } from '../time';
import { ActorLink, AsOf, counted, Downloads, dyadLink, Legend, phasesTold, RollUp, Strip, useWidth, Waiting, Years } from '../parts/common';

export default function Actor({ place, status }: { place: Place; status: Status }) {
  const [, id = ''] = place.path;
  const query = { level: place.query.get('level'), as_of: place.query.get('as_of') };
  const url = address(['actors', id], query);
  const answer = useData<ActorAnswer>(url);
  const actor = answer.data;
  useEffect(() => { if (actor) answer.again(); }, [status.related]);
  return (
    <>
      <Waiting of={actor ? { ...answer, loading: false } : answer} />
      {actor && <Found actor={actor} url={url} status={status} place={place} />}
    </>
  );
}

function Found({ actor, url, status, place }: { actor: ActorAnswer; url: string; status: Status; place: Place }) {
  const level = place.query.get('level') ?? 'state';
  const phases = actor.dyads.flatMap((row) => row.phases);
  const from = phases.length ? Math.min(...phases.map((phase) => day(phase.from))) : 1990;
  const to = status.last ? dayEnd(status.last) : new Date().getFullYear();
  const list = address(['dyads'], { actor: actor.actor.id, level: place.query.get('level'), as_of: place.query.get('as_of') });
  return (
    <>
      <div class="head">
        <div>
          <h1>{actor.actor.name}</h1>
          <p class="lead">
            {words(actor.actor.kind)}{actor.actor.code && <>, {actor.actor.code}</>}
            {actor.parent && <>, part of <ActorLink actor={actor.parent} /></>}.{' '}
            {actor.dyads.length === 0 ? 'No claim connects it with another.' : `${counted(actor.claims, 'claim')} ${actor.claims === 1 ? 'connects' : 'connect'} it with ${counted(actor.dyads.length, 'other')}.`}
          </p>
        </div>
        <div class="tools"><RollUp level={level} /></div>
      </div>
      <div class="columns two">
        <section class="panel" aria-labelledby="relations">
          <header><h2 id="relations">Relations over time</h2><Downloads url={url} list={list} of="relations" /></header>
          {actor.dyads.length === 0 ? <p class="note">Nothing connects it with anybody at this level.</p> : (
            <>
              <Legend />
              <div class="matrix" style={{ marginTop: '0.8rem' }} tabIndex={0} role="region" aria-label="Relations over time">
                <table>
                  <colgroup><col class="with" /><col /></colgroup>
                  <thead class="hidden"><tr><th scope="col">With</th><th scope="col">State over time</th></tr></thead>
                  <tbody>
                    {actor.dyads.slice(0, 40).map((row) => <Row key={row.first.id + row.second.id} row={row} me={actor.actor.id} from={from} to={to} />)}
                    <tr aria-hidden="true"><td /><td><Years from={from} to={to} /></td></tr>
                  </tbody>
                </table>
              </div>
            </>
          )}
          <div class="sliders"><AsOf from={from} to={to} value={place.query.get('as_of')} /></div>
        </section>
        <section aria-label="Who it is" style={{ display: 'grid', gap: '1.5rem', alignContent: 'start' }}>
          {actor.dyads.some((row) => row.state) && (
            <div class="panel">
              <header><h2>How it stands now</h2></header>
              <Star actor={actor} />
            </div>
          )}
          {actor.roles.length > 0 && (
            <div class="panel">
              <header><h2>Roles</h2></header>
              <table class="plain">
                <thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col">Role</th></tr></thead>
                <tbody>
                  {actor.roles.map((role, i) => (
                    <tr key={i}>
                      <td>{told(role.from) || '–'}</td><td>{told(role.to) || '–'}</td>
                      <td>{[role.office, role.country, role.sectors.join(' ')].filter(Boolean).join(', ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {actor.parts.length > 0 && (
            <div class="panel">
              <header><h2>Parts</h2></header>
              <p>{actor.parts.map((part) => <a key={part.id} class="chip" href={link(['actor', part.id], { level: 'none' })}>{part.name}</a>)}</p>
            </div>
          )}
          {actor.aliases.length > 0 && (
            <div class="panel">
              <header><h2>Also called</h2></header>
              <p>{actor.aliases.map((alias) => <span key={alias} class="chip">{alias}</span>)}</p>
            </div>
          )}
        </section>
      </div>
    </>
  );
}

function other(row: DyadRow, me: string) {
  return row.first.id === me ? row.second : row.first;
}

function Row({ row, me, from, to }: { row: DyadRow; me: string; from: number; to: number }) {
  return (
    <tr>
      <th scope="row"><a href={dyadLink(row.first, row.second)}>{other(row, me).name}</a>{'\u00a0'}<span class="count">{row.claims}</span></th>
      <td>{row.phases.length > 0 && <Strip phases={row.phases} from={from} to={to} label={phasesTold(row.phases)} />}</td>
    </tr>
  );
}

/** Itself in the middle, those most told of with it around, each line in the colour of the last state. */
function Star({ actor }: { actor: ActorAnswer }) {
  const [frame, width] = useWidth();
  const around = useMemo(() => actor.dyads.filter((row) => row.state).slice(0, 12), [actor]);
  const size = Math.min(width, 420);
  const cx = width / 2;
  const cy = size / 2;
  const most = Math.max(1, ...around.map((row) => row.claims));
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg width={width} height={size} role="group" aria-label={`${actor.actor.name} and ${around.length} others, coloured by how they stand`}>
          {around.map((row, i) => {
            const angle = (i / around.length) * 2 * Math.PI - Math.PI / 2;
            const x = cx + Math.cos(angle) * (Math.min(width * 0.34, size * 0.36));
            const y = cy + Math.sin(angle) * size * 0.38;
            const them = other(row, actor.actor.id);
            return (
              <a key={them.id} href={dyadLink(row.first, row.second)} aria-label={`${them.name}: ${words(row.state ?? '')}`}>
                <title>{`${them.name}: ${words(row.state ?? '')} since ${told(row.since)}`}</title>
                <line class={`line-${row.state}`} x1={cx} y1={cy} x2={x} y2={y} stroke-width={1.5 + 5 * Math.sqrt(row.claims / most)} />
                <circle class={`fill-${row.state}`} cx={x} cy={y} r={7} />
                <text x={x} y={y + (Math.sin(angle) > 0.2 ? 22 : -12)} text-anchor="middle">{short(them.name, width > 420 ? 27 : 18)}</text>
              </a>
            );
          })}
          <circle cx={cx} cy={cy} r={11} style={{ fill: 'var(--ink)' }} />
        </svg>
      )}
    </div>
  );
}

const short = (name: string, most: number) => (name.length > most ? name.slice(0, most - 1) + '…' : name);
