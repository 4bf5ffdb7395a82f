import { useEffect, useState } from 'preact/hooks';
import { type DocumentRow, type List, address, get, useData } from '../api';
import { ask, link, type Place } from '../address';
import { told } from '../time';
import { Downloads, Waiting } from '../parts/common';

export default function Documents({ place }: { place: Place }) {
  const q = place.query.get('q');
  const url = address(['documents'], { q, as_of: place.query.get('as_of'), limit: '50' });
  const answer = useData<List<DocumentRow>>(url);
  const [more, setMore] = useState<DocumentRow[]>([]);
  const [next, setNext] = useState<string | null>(null);
  useEffect(() => {
    setMore([]);
    setNext(answer.data?.next ?? null);
  }, [answer.data]);
  const load = async () => {
    const page = await get<List<DocumentRow>>(`${url}&next=${encodeURIComponent(next ?? '')}`);
    setMore((rows) => [...rows, ...page.items]);
    setNext(page.next);
  };
  const rows = [...(answer.data?.items ?? []), ...more];
  return (
    <>
      <div class="head">
        <div><h1>Reports</h1></div>
        <form role="search" class="tools" onSubmit={(event) => event.preventDefault()}>
          <label class="hidden" for="words">Words in a report</label>
          <input id="words" type="search" placeholder="Words in a report" value={q ?? ''} maxLength={200}
            onInput={(event) => ask({ q: (event.target as HTMLInputElement).value })} />
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
      {next && <p style={{ marginTop: '1rem' }}><button onClick={load}>More reports</button></p>}
    </>
  );
}
