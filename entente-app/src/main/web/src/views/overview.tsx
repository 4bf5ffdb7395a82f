import { scaleBand, scaleLinear } from 'd3-scale';
import { useEffect } from 'preact/hooks';
import { type DocumentRow, type DyadRow, type List, type MonthCount, type Status, type TurnRow, address, useData } from '../api';
import { ask, link, type Place } from '../address';
import { day, dayEnd, percent, told } from '../time';
import { AsOf, counted, Downloads, dyadLink, Legend, phasesTold, StateName, Strip, TypeTag, useWidth, Waiting, Years } from '../parts/common';

export default function Overview({ place, status, known: then }: { place: Place; status: Status; known: Status }) {
  const query = { as_of: place.query.get('as_of'), level: place.query.get('level') };
  const latest = place.query.get('order') === 'latest';
  const turnsUrl = address(['turning-points'], { ...query, order: latest ? 'latest' : null, limit: '30' });
  const dyadsUrl = address(['dyads'], { ...query, limit: '12' });
  const monthsUrl = address(['activity'], { as_of: query.as_of, limit: 'all' });
  const documentsUrl = address(['documents'], { as_of: query.as_of, limit: '6' });
  const turns = useData<List<TurnRow>>(turnsUrl);
  const dyads = useData<List<DyadRow>>(dyadsUrl);
  const months = useData<List<MonthCount>>(monthsUrl);
  const documents = useData<List<DocumentRow>>(documentsUrl);
  useEffect(() => {
    if (turns.data) turns.again();
    if (dyads.data) dyads.again();
  }, [status.related]);
  const last = status.last ? dayEnd(status.last) : new Date().getFullYear() + 1;
  const first = months.data?.items[0] ? day(months.data.items[0].month) : status.first ? day(status.first) : last - 30;
  return (
    <>
      <div class="head">
        <div>
          <h1>Who stands how with whom</h1>
          <p class="lead">
            Relations between actors as {then.documents.toLocaleString('en')} reports tell them, each figure open down to its sentence.
          </p>
        </div>
        <div style={{ flex: '0 1 20rem' }}><AsOf from={first} to={last} value={query.as_of} /></div>
      </div>
      <dl class="numbers" aria-label="What is known">
        <div><dd>{then.documents.toLocaleString('en')}</dd><dt>reports</dt></div>
        <div><dd>{then.claims.toLocaleString('en')}</dd><dt>claims</dt></div>
        {then.counted && <div><dd>{then.actors.toLocaleString('en')}</dd><dt>actors</dt></div>}
        {then.counted && <div><dd>{then.dyads.toLocaleString('en')}</dd><dt>pairs</dt></div>}
        {then.last && <div><dd>{told(then.last)}</dd><dt>latest day known</dt></div>}
        <div><dd><time dateTime={status.learned}>{told(status.learned.slice(0, 10))}</time></dd><dt>last added to</dt></div>
        {then.set_aside > 0 && <div><dd>{then.set_aside.toLocaleString('en')}</dd><dt><a href={link(['ingest'])}>set aside</a></dt></div>}
        {!status.counted && <div role="status"><dt>Pairs are being counted…</dt></div>}
        {status.counted && status.related < status.to_relate && (
          <div role="status"><dd>{status.related.toLocaleString('en')} of {status.to_relate.toLocaleString('en')}</dd><dt>pairs worked out so far</dt></div>
        )}
      </dl>
      <div style={{ marginTop: '1.3rem' }}><Legend /></div>
      <div class="columns two" style={{ marginTop: '0.6rem' }}>
        <section class="panel" aria-labelledby="turned">
          <header>
            <h2 id="turned">What turned</h2>
            <span class="segments" role="group" aria-label="Order">
              <button aria-pressed={!latest} onClick={() => ask({ order: null })}>Greatest</button>
              <button aria-pressed={latest} onClick={() => ask({ order: 'latest' })}>Latest</button>
            </span>
            <Downloads url={turnsUrl} of="turning points" />
          </header>
          <Waiting of={turns} />
          {turns.data && (
            <ol class="rows">
              {most(turns.data.items).map((turn) => <li key={turn.first.id + turn.second.id + turn.month}><Turned turn={turn} from={first} to={last} /></li>)}
              {turns.data.items.length > 0 && <li aria-hidden="true"><Years from={first} to={last} /></li>}
            </ol>
          )}
          {turns.data?.items.length === 0 && <p class="note">{status.related < status.to_relate ? "Still being worked out." : "No pair turned, as far as is known."}</p>}
        </section>
        <section class="panel" aria-labelledby="active">
          <header>
            <h2 id="active">Most told of</h2>
            <Downloads url={dyadsUrl} of="pairs" />
          </header>
          <Waiting of={dyads} />
          {dyads.data && (
            <ol class="rows">
              {dyads.data.items.map((row) => (
                <li key={row.first.id + row.second.id}>
                  <div class="mini">
                    <div class="meta" style={{ justifyContent: 'space-between' }}>
                      <a class="pair" href={dyadLink(row.first, row.second)}>{row.first.name} – {row.second.name}</a>
                      <span class="count">{counted(row.claims, 'claim')}</span>
                    </div>
                    {row.phases.length > 0 && <Strip phases={row.phases} from={first} to={last} label={phasesTold(row.phases)} />}
                  </div>
                </li>
              ))}
              {dyads.data.items.some((row) => row.phases.length > 0) && <li aria-hidden="true"><Years from={first} to={last} /></li>}
            </ol>
          )}
          {dyads.data?.items.length === 0 && <p class="note">No report tells of two actors yet. <a href={link(['ingest'])}>Add reports</a></p>}
        </section>
      </div>
      <div class="columns two" style={{ marginTop: '1.5rem' }}>
        <section class="panel" aria-labelledby="through">
          <header>
            <h2 id="through">Events through time</h2>
            <Downloads url={monthsUrl} of="events by month" />
          </header>
          <Waiting of={months} />
          {months.data && months.data.items.length > 0 && <Activity months={months.data.items} last={last} />}
          <p class="meta" style={{ marginTop: '0.5rem' }}>
            <TypeTag type="cooperation in deeds" quad={2} /><TypeTag type="in words" quad={1} />
            <TypeTag type="conflict in deeds" quad={4} /><TypeTag type="in words" quad={3} />
          </p>
        </section>
        <section class="panel" aria-labelledby="latest">
          <header>
            <h2 id="latest">Latest reports</h2>
            <a href={link(['documents'])}>All reports</a>
          </header>
          <Waiting of={documents} />
          {documents.data && (
            <ul class="rows">
              {documents.data.items.map((row) => (
                <li key={row.id}>
                  <a href={link(['document', row.id])}>{row.title || row.id}</a>
                  <p class="meta">{row.published && <time>{told(row.published)}</time>}<span>{row.source}</span></p>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}

/** The most telling turning point of each pair. */
function most(turns: TurnRow[]): TurnRow[] {
  const seen = new Set<string>();
  return turns.filter((turn) => {
    const pair = `${turn.first.id} ${turn.second.id}`;
    return !seen.has(pair) && seen.add(pair);
  }).slice(0, 6);
}

function Turned({ turn, from, to }: { turn: TurnRow; from: number; to: number }) {
  return (
    <div class="mini">
      <p>
        <a class="pair" href={dyadLink(turn.first, turn.second, { turn: turn.month })}>{turn.first.name} – {turn.second.name}</a>
      </p>
      <p class="meta">
        <strong style={{ color: 'var(--ink)' }}>{told(turn.month)}</strong>
        <span><StateName state={turn.from} /> to <StateName state={turn.to} /></span>
        <span>{percent(turn.probability)} sure</span>
      </p>
      <Strip phases={turn.phases} from={from} to={to} label={phasesTold(turn.phases)} />
      {turn.evidence && <p><a class="plain quote" href={link(['document', turn.doc], { claim: turn.claim })}>{turn.evidence}</a></p>}
    </div>
  );
}

/** Cooperation upwards, conflict downwards, a bar a year. */
function Activity({ months, last }: { months: MonthCount[]; last: number }) {
  const [frame, width] = useWidth();
  const years = new Map<number, [number, number, number, number]>();
  for (const month of months) {
    const year = Number(month.month.slice(0, 4));
    const sums = years.get(year) ?? [0, 0, 0, 0];
    years.set(year, [
      sums[0] + month.verbal_cooperation, sums[1] + month.material_cooperation,
      sums[2] + month.verbal_conflict, sums[3] + month.material_conflict,
    ]);
  }
  const all = [...years.keys()];
  const domain = Array.from({ length: Math.floor(last) - Math.min(...all) + 1 }, (_, i) => Math.min(...all) + i);
  const most = Math.max(...[...years.values()].map(([a, b, c, d]) => Math.max(a + b, c + d)));
  const height = 230;
  const left = 8 + most.toLocaleString('en').length * 8;
  const x = scaleBand(domain, [left, Math.max(100, width)]).paddingInner(0.15);
  const y = scaleLinear([-most, most], [height - 4, 4]);
  const least = domain.length / Math.max(2, width / 60);
  const every = [1, 2, 5, 10, 20, 50, 100].find((years) => years >= least) ?? 200;
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg class="bars" width={width} height={height + 22} role="img" aria-label={`Events by year from ${domain[0]} to ${domain.at(-1)}`}>
          <line class="axis" x1={left} x2={width} y1={y(0)} y2={y(0)} />
          {[most, 0, -most].map((count) => (
            <text key={count} x={left - 6} y={y(count) + (count > 0 ? 8 : count < 0 ? 0 : 4)} text-anchor="end">{Math.abs(count).toLocaleString('en')}</text>
          ))}
          {domain.map((year) => {
            const [vc, mc, vx, mx] = years.get(year) ?? [0, 0, 0, 0];
            const at = x(year) ?? 0;
            const bar = (quad: number, low: number, high: number) =>
              high > low && <rect class={`quad${quad}`} x={at} width={x.bandwidth()} y={Math.min(y(low), y(high))} height={Math.abs(y(high) - y(low))} />;
            return (
              <g key={year}>
                <title>{`${year}: ${vc + mc} of cooperation, ${vx + mx} of conflict`}</title>
                {bar(2, 0, mc)}{bar(1, mc, mc + vc)}
                {mx > 0 && <rect class="quad4" x={at} width={x.bandwidth()} y={y(0)} height={y(-mx) - y(0)} />}
                {vx > 0 && <rect class="quad3" x={at} width={x.bandwidth()} y={y(-mx)} height={y(-mx - vx) - y(-mx)} />}
              </g>
            );
          })}
          {domain.filter((year) => year % every === 0).map((year) => (
            <text key={year} x={Math.min(width - 16, (x(year) ?? 0) + x.bandwidth() / 2)} y={height + 16} text-anchor="middle">{year}</text>
          ))}
        </svg>
      )}
    </div>
  );
}
