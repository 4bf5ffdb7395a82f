import { useEffect, useState } from 'preact/hooks';
import { type DocumentRow, type List, address, get, useData } from '../api';
import { ask, link, type Place } from '../address';
import { told } from '../time';
import { Downloads, Waiting } from '../parts/common';

const PAGE = 50;
const MOST = 5000;

export default function Documents({ place }: { place: Place }) {
  const q = place.query.get('q');
  const url = address(['documents'], { q, as_of: place.query.get('as_of'), limit: String(PAGE) });
  const answer = useData<List<DocumentRow>>(url);
  const wanted = Math.min(MOST, Number(place.query.get('show')) || PAGE);
  const [more, setMore] = useState<DocumentRow[]>([]);
  const [next, setNext] = useState<string | null>(null);
  useEffect(() => {
    setMore([]);
    setNext(answer.data?.next ?? null);
  }, [answer.data]);
  const count = (answer.data?.items.length ?? 0) + more.length;
  useEffect(() => {
    if (!next || count >= wanted) return undefined;
    const abort = new AbortController();
    get<List<DocumentRow>>(`${url}&next=${encodeURIComponent(next)}`, abort.signal).then((page) => {
      setMore((rows) => [...rows, ...page.items]);
      setNext(page.next);
    }, () => abort.signal.aborted || setNext(null));
    return () => abort.abort();
  }, [next, count, wanted]);
  const rows = [...(answer.data?.items ?? []), ...more];
  return (
    <>
      <div class="head">
        <div><h1>Reports</h1></div>
        <form role="search" class="tools" onSubmit={(event) => event.preventDefault()}>
          <label class="hidden" for="words">Words in a report</label>
          <input id="words" type="search" placeholder="Words in a report" value={q ?? ''} maxLength={200}
            onInput={(event) => ask({ q: (event.target as HTMLInputElement).value, show: null })} />
          <Downloads url={url} of="reports" />
        </form>
      </div>
      <Waiting of={answer} />
      {answer.data && rows.length === 0 && <p class="note">No report has these words.</p>}
      {rows.length > 0 && (
        <section class="panel" aria-label="Reports">
          <ul class="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <a class="pair" href={link(['document', row.id])}>{row.title || row.id}</a>
                <p class="meta">{row.published ? <time>{told(row.published)}</time> : <span>no date</span>}<span>{row.source}</span></p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {next && count >= wanted && <p style={{ marginTop: '1rem' }}><button onClick={() => ask({ show: String(count + PAGE) })}>More reports</button></p>}
    </>
  );
}
