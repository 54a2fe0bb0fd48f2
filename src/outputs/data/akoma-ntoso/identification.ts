import type { CalendarDate } from '#domain/calendar-date.ts';
import type { OfficialPage } from '#library/page.ts';
import { componentName, irisOf } from './iri.ts';
import { element } from './xml.ts';

/** An XML `date` needs a day: a text of which only the year is known is dated to its first day, and says so. */
const dateOfWork = ({ entry }: OfficialPage): { readonly date: CalendarDate; readonly name: string } =>
  entry.data.issuedOn === null
    ? { date: `${entry.data.year}-01-01`, name: 'chi-biet-nam' }
    : { date: entry.data.issuedOn, name: 'ban-hanh' };

const value = (name: string, text: string): string => element(name, { value: text });

/** Identification of the text (`part` 0) or of what is attached to it, at the levels of work, expression and file. */
export function identificationXml(page: OfficialPage, part: number, absoluteUrl: (path: string) => string): string {
  const { issuer, documentType, documentNumber } = page.entry.data;
  const { work, expression } = irisOf(page);
  const component = componentName(part);
  const author = element('FRBRauthor', { href: `#org.${issuer}` });
  const date = element('FRBRdate', { ...dateOfWork(page) });
  const levels = {
    FRBRWork: [
      value('FRBRthis', `${work}/${component}`),
      value('FRBRuri', work),
      date,
      author,
      value('FRBRcountry', 'vn'),
      ...(part === 0 ? [value('FRBRsubtype', documentType)] : []),
      ...(part === 0 && documentNumber !== null ? [value('FRBRnumber', documentNumber)] : []),
      ...(part === 0 ? [value('FRBRname', page.title)] : []),
    ],
    FRBRExpression: [
      value('FRBRthis', `${expression}/${component}`),
      value('FRBRuri', expression),
      date,
      author,
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: 'vie' }),
    ],
    FRBRManifestation: [
      value('FRBRthis', `${expression}/${component}.xml`),
      value('FRBRuri', `${expression}.akn`),
      element('FRBRalias', { name: 'trang', value: absoluteUrl(page.path) }),
      element('FRBRalias', { name: 'ban-chep', value: absoluteUrl(`${page.path}ban-chep.txt`) }),
      element('FRBRdate', { date: page.checkedOn, name: 'kiem-tra' }),
      element('FRBRauthor', { href: '#org.site', as: '#role.editor' }),
      value('FRBRformat', 'application/akn+xml'),
    ],
  };
  const content = Object.entries(levels).map(([name, lines]) => `\n${element(name, {}, lines.join('\n'))}`);
  return element('identification', { source: '#org.site' }, `${content.join('')}\n`);
}
