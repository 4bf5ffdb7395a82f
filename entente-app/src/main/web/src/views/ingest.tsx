import { useEffect, useRef, useState } from 'preact/hooks';
import { get, type List, Problem, type Status, address, useData } from '../api';
import { ask, link, type Place } from '../address';
import { Downloads, Waiting } from '../parts/common';

interface Intake {
  id: string; name: string; read: number; added: number; duplicates: number; claims: number; done: boolean; quarantined: string[]; documents: string[];
}
interface Row { id: string; name: string; state: Intake | null; sent: number; problem: string }

/** Reports of intakes that an address tells at most. */
const MOST = 40;

export default function Ingest({ place, status, again }: { place: Place; status: Status; again: () => void }) {
  const [rows, setRows] = useState<Row[]>([]);
  const [over, setOver] = useState(false);
  const published = place.query.get('published') ?? '';
  const input = useRef<HTMLInputElement>(null);
  const quarantineUrl = address(['quarantine'], { limit: '50' });
  const quarantine = useData<List<{ origin: string; reason: string }>>(quarantineUrl);
  const following = useRef(new Set<string>());
  const told = place.query.get('intakes') ?? '';
  useEffect(() => {
    for (const id of told.split(' ').filter((one) => one && !following.current.has(one)).slice(-MOST)) {
      following.current.add(id);
      const name = `intake ${id}`;
      const set = (part: Partial<Row>) => setRows((all) => all.map((row) => (row.id === id ? { ...row, ...part } : row)));
      setRows((all) => [...all, { id, name, state: null, sent: 1, problem: '' }]);
      get<Intake>(address(['intakes', id])).then(
        (state) => {
          set({ name: state.name, state });
          if (!state.done) void watch(id, (now) => set({ state: now })).then(again, (error: Problem) => set({ problem: error.message }));
        },
        (error) => set({ problem: error instanceof Problem ? error.message : 'The server does not answer.' }),
      );
    }
  }, [told]);
  if (status.read_only) return <div class="problem"><strong>Read only</strong><p>This server was started with --read-only; nothing can be added.</p></div>;

  const change = (at: number, part: Partial<Row>) => setRows((all) => all.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const take = async (files: File[]) => {
    const first = rows.length;
    setRows((all) => [...all, ...files.map((file) => ({ id: '', name: file.name, state: null, sent: 0, problem: '' }))]);
    for (const [i, file] of files.entries()) {
      const at = first + i;
      try {
        const begun = await send(file, published);
        following.current.add(begun.id);
        change(at, { id: begun.id, state: begun, sent: 1 });
        const known = new URLSearchParams(location.search).get('intakes') ?? '';
        if (location.pathname === '/ingest') ask({ intakes: `${known} ${begun.id}`.trim().split(' ').slice(-MOST).join(' ') });
        await watch(begun.id, (state) => change(at, { state }));
      } catch (error) {
        change(at, { problem: error instanceof Problem ? error.message : 'The server does not answer.' });
      }
    }
    again();
    quarantine.again();
  };
  return (
    <>
      <div class="head"><div>
        <h1>Add reports</h1>
        <p class="lead">Each file ends read or set aside with the reason. What is known already, or nearly the same, is told and not counted twice.</p>
      </div></div>
      <div class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); void take([...(event.dataTransfer?.files ?? [])]); }}>
        <p>Drop files here: text, Markdown, HTML, PDF, DOCX, mail, feeds, JSON Lines, CSV, WARC, or a zip of them.</p>
        <input ref={input} id="files" class="hidden" type="file" multiple aria-label="Files with reports" tabIndex={-1}
          onChange={(event) => { const files = [...((event.target as HTMLInputElement).files ?? [])]; (event.target as HTMLInputElement).value = ''; void take(files); }} />
        <button class="main" onClick={() => input.current?.click()}>Choose files</button>
        <label>Publication date of reports that carry none
          <input type="date" value={published} onInput={(event) => ask({ published: (event.target as HTMLInputElement).value })} />
        </label>
      </div>
      {rows.length > 0 && (
        <section class="panel" style={{ marginTop: '1.5rem' }} aria-label="Files" aria-live="polite">
          <ul class="rows">{rows.map((row, i) => <li key={i}><Progress row={row} /></li>)}</ul>
        </section>
      )}
      {quarantine.data && (
        <section class="panel" style={{ marginTop: '1.5rem' }} aria-labelledby="aside">
          <header><h2 id="aside">Set aside so far</h2><Downloads url={quarantineUrl} of="quarantine" /></header>
          {quarantine.data.items.length === 0 ? <p class="note">Nothing: all that was added could be read.</p> : (
            <table class="plain">
              <thead><tr><th scope="col">From</th><th scope="col">Why</th></tr></thead>
              <tbody>{quarantine.data.items.map((row) => <tr key={row.origin}><td>{row.origin}</td><td>{row.reason}</td></tr>)}</tbody>
            </table>
          )}
        </section>
      )}
      <Waiting of={{ ...quarantine, loading: false }} />
    </>
  );
}

function Progress({ row }: { row: Row }) {
  const state = row.state;
  return (
    <>
      <p><strong>{row.name}</strong> {row.problem ? <span class="verdict-rejected">not taken: {row.problem}</span> : !state ? <span class="note">is sent…</span> : state.done ? <span class="verdict-confirmed">done</span> : <span class="note">is read…</span>}</p>
      {!row.problem && !state?.done && <progress aria-label={`Reading ${row.name}`} />}
      {state && (
        <>
          <dl class="numbers">
            <div><dd>{state.read}</dd><dt>reports read</dt></div><div><dd>{state.added}</dd><dt>new</dt></div>
            <div><dd>{state.duplicates}</dd><dt>known already</dt></div><div><dd>{state.claims}</dd><dt>claims</dt></div>
            {state.quarantined.length > 0 && <div><dd>{state.quarantined.length}</dd><dt>set aside</dt></div>}
          </dl>
          {state.quarantined.map((message) => <p key={message} class="note">{message}</p>)}
          {state.documents.slice(0, 12).map((id) => <a key={id} class="chip" href={link(['document', id])}>{id}</a>)}
        </>
      )}
    </>
  );
}

async function send(file: File, published: string): Promise<Intake> {
  const response = await fetch(address(['intakes'], { name: file.name, published }), {
    method: 'POST', headers: { 'Content-Type': 'application/octet-stream', 'X-Entente': '1' }, body: file,
  });
  const told = await response.json();
  if (!response.ok) throw new Problem(response.status, told.title, told.detail);
  return told as Intake;
}

/** Follows an intake until it is done. */
function watch(id: string, told: (state: Intake) => void): Promise<void> {
  return new Promise((done, failed) => {
    const source = new EventSource(address(['intakes', id, 'events']));
    source.addEventListener('progress', (event) => {
      const state = JSON.parse((event as MessageEvent<string>).data) as Intake;
      told(state);
      if (state.done) {
        source.close();
        done();
      }
    });
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      failed(new Problem(0, 'Lost', 'the server does not answer any more'));
    };
  });
}
