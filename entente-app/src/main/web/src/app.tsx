import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem, type Search, type Status, address, get, post, useData } from './api';
import { followLinks, link, type Place, usePlace } from './address';
import { counted, dyadLink, Waiting } from './parts/common';
import { told } from './time';

/** Status is of everything, with how far the work ahead has come at the level and day that is looked at; known is of these. */
interface View { place: Place; status: Status; known: Status; again: () => void }
type Loaded = { default: ComponentType<View> };

const VIEWS: Record<string, () => Promise<Loaded>> = {
  '': () => import('./views/overview') as unknown as Promise<Loaded>,
  dyad: () => import('./views/dyad') as unknown as Promise<Loaded>,
  actor: () => import('./views/actor') as unknown as Promise<Loaded>,
  documents: () => import('./views/documents') as unknown as Promise<Loaded>,
  document: () => import('./views/document') as unknown as Promise<Loaded>,
  map: () => import('./views/map') as unknown as Promise<Loaded>,
  network: () => import('./views/network') as unknown as Promise<Loaded>,
  ingest: () => import('./views/ingest') as unknown as Promise<Loaded>,
};

const NAMES: [string, string][] = [['', 'Overview'], ['network', 'Network'], ['map', 'Map'], ['documents', 'Reports'], ['ingest', 'Add reports']];

export function App() {
  const place = usePlace();
  const status = useData<Status>('/api/status');
  const perspective = { level: place.query.get('level'), as_of: place.query.get('as_of') };
  const other = perspective.level || perspective.as_of ? address(['status'], perspective) : null;
  const then = useData<Status>(other);
  const known = (other && then.data) || status.data;
  const [view, setView] = useState<{ name: string; Part: ComponentType<View> } | null>(null);
  const name = place.path[0] ?? '';
  useEffect(() => {
    let gone = false;
    const load = VIEWS[name];
    if (load) void load().then((part) => !gone && setView({ name, Part: part.default }));
    else setView({ name, Part: Nowhere });
    return () => void (gone = true);
  }, [name]);
  useEffect(() => {
    if (!known || known.related >= known.to_relate) return undefined;
    const timer = setTimeout(other ? then.again : status.again, 1500);
    return () => clearTimeout(timer);
  }, [known]);
  useEffect(() => {
    document.title = ['Entente', ...place.path.slice(0, 3)].join(' – ');
  }, [place]);
  if (status.problem?.status === 401) return <Token onTaken={status.again} />;
  const asOf = place.query.get('as_of');
  return (
    <div onClick={followLinks}>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); document.querySelector<HTMLElement>('main')?.focus(); }}>To the content</a>
      <header class="top">
        <div>
          <a class="brand" href={link([])}><Sign />Entente</a>
          <nav aria-label="Views">
            {NAMES.filter(([part]) => part !== 'ingest' || !status.data?.read_only).map(([part, title]) => (
              <a key={part} href={link(part ? [part] : [])} aria-current={part === name ? 'page' : undefined}>{title}</a>
            ))}
          </nav>
          <Find />
          <Theme />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {asOf && <p class="note" style={{ marginBottom: '0.8rem' }}>As known on {told(asOf)}. <a href={link(place.path, { as_of: null })}>Show what is known today</a></p>}
        <Waiting of={status.data ? { ...status, loading: false } : status} />
        {status.data && known && view && view.name === name && (
          <view.Part place={place} known={known} again={status.again}
            status={{ ...status.data, counted: known.counted, related: known.related, to_relate: known.to_relate }} />
        )}
      </main>
    </div>
  );
}

function Sign() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="fill-hostile" x="2" y="6" width="9" height="9" rx="2" /><rect class="fill-neutral" x="11" y="6" width="9" height="9" />
      <rect class="fill-allied" x="20" y="6" width="10" height="9" rx="2" /><path d="M2 23h28" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
      <circle cx="20" cy="23" r="4" fill="currentColor" />
    </svg>
  );
}

function Nowhere() {
  return <div class="problem"><strong>There is no such view</strong><p><a href={link([])}>Back to the overview</a></p></div>;
}

function Find() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Search | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text.trim().length < 2) {
      setFound(null);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      get<Search>(address(['search'], { q: text.trim() }), abort.signal).then(setFound, () => undefined);
    }, 150);
    return () => { clearTimeout(timer); abort.abort(); };
  }, [text]);
  const close = () => { setText(''); setFound(null); };
  const keys = (event: KeyboardEvent) => {
    const links = [...(box.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') links[Math.min(links.length - 1, at + 1)]?.focus();
    else if (event.key === 'ArrowUp') (at <= 0 ? box.current?.querySelector('input') : links[at - 1])?.focus();
    else return;
    event.preventDefault();
  };
  const nothing = found && !found.actors.length && !found.dyads.length && !found.documents.length;
  return (
    <div class="find" role="search" ref={box} onKeyDown={keys} onClick={(event) => (event.target as Element).closest('a') && close()}>
      <label class="hidden" for="find">Find actors, pairs and reports</label>
      <input id="find" type="search" placeholder="Find actors, pairs, reports" value={text} maxLength={200} autocomplete="off"
        onInput={(event) => setText((event.target as HTMLInputElement).value)} />
      {found && (
        <div class="found">
          {nothing && <p class="note" style={{ padding: '0.5rem 0.6rem' }}>Nothing is called so.</p>}
          {found.actors.length > 0 && <h3>Actors</h3>}
          {found.actors.map((row) => <a key={row.actor.id} href={link(['actor', row.actor.id])}>{row.actor.name} <span class="count">{counted(row.claims, 'claim')}</span></a>)}
          {found.dyads.length > 0 && <h3>Pairs</h3>}
          {found.dyads.map((row) => <a key={row.first.id + row.second.id} href={dyadLink(row.first, row.second)}>{row.first.name} – {row.second.name}</a>)}
          {found.documents.length > 0 && <h3>Reports</h3>}
          {found.documents.map((row) => <a key={row.id} href={link(['document', row.id])}>{row.title || row.id} <span class="count">{told(row.published)}</span></a>)}
        </div>
      )}
    </div>
  );
}

function Theme() {
  const dark = () => document.documentElement.dataset['theme']
    ? document.documentElement.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const [now, set] = useState(dark());
  const turn = () => {
    const next = !now;
    document.documentElement.dataset['theme'] = next ? 'dark' : 'light';
    localStorage.setItem('theme', next ? 'dark' : 'light');
    set(next);
    dispatchEvent(new Event('themechange'));
  };
  return <button onClick={turn} aria-pressed={now} title="Dark or light">Dark</button>;
}

/** A server that others can reach asks for its token once. */
function Token({ onTaken }: { onTaken: () => void }) {
  const [token, set] = useState('');
  const [problem, setProblem] = useState('');
  const show = async (event: Event) => {
    event.preventDefault();
    try {
      await post('/api/session', { token });
      onTaken();
    } catch (error) {
      setProblem(error instanceof Problem ? error.message : 'The server does not answer.');
    }
  };
  return (
    <main style={{ maxWidth: '26rem' }}>
      <h1>Entente</h1>
      <form onSubmit={show} style={{ display: 'grid', gap: '0.8rem', marginTop: '1.2rem' }}>
        <label for="token">The token that this server was started with</label>
        <input id="token" type="password" value={token} autocomplete="current-password" onInput={(event) => set((event.target as HTMLInputElement).value)} />
        <button class="main" type="submit">Enter</button>
        {problem && <p class="problem" role="alert">{problem}</p>}
      </form>
    </main>
  );
}
