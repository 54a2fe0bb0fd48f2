import type { Rule } from '../rule.ts';
import { claimsCited } from './claims-cited.ts';
import { deadlineEvidence } from './deadline-evidence.ts';
import { factsInText } from './facts-in-text.ts';
import { filePlace } from './file-place.ts';
import { frontMatter } from './front-matter.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { instrumentForms } from './instrument-forms.ts';
import { internalLinks } from './internal-links.ts';
import { knownTags } from './known-tags.ts';
import { linkText } from './link-text.ts';
import { nfc } from './nfc.ts';
import { noCode } from './no-code.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { quickAnswers } from './quick-answers.ts';
import { readableFile } from './readable-file.ts';
import { relationEvidence } from './relation-evidence.ts';
import { scanFaults } from './scan-faults.ts';
import { succession } from './succession.ts';
import { targetEvidence } from './target-evidence.ts';
import { taskEvidence } from './task-evidence.ts';
import { termNames } from './term-names.ts';
import { todayNotes } from './today-notes.ts';
import { transcript } from './transcript.ts';
import { uniqueNumbers } from './unique-numbers.ts';
import { yearlyDays } from './yearly-days.ts';

/** All rules, from the file as such to what it says: on one line, the fault that explains the others stands first. */
export const rules: readonly Rule[] = [
  { name: 'readable-file', checkLibrary: readableFile },
  { name: 'file-place', checkLibrary: filePlace },
  { name: 'front-matter', checkFile: frontMatter },
  { name: 'nfc', checkFile: nfc },
  { name: 'no-code', checkFile: noCode },
  { name: 'known-tags', checkFile: knownTags },
  { name: 'heading-order', checkFile: headingOrder },
  { name: 'internal-links', checkLibrary: internalLinks },
  { name: 'claims-cited', checkLibrary: claimsCited },
  { name: 'unique-numbers', checkLibrary: uniqueNumbers },
  { name: 'instrument-forms', checkLibrary: instrumentForms },
  { name: 'succession', checkLibrary: succession },
  { name: 'term-names', checkLibrary: termNames },
  { name: 'phone-numbers', checkLibrary: phoneNumbers },
  { name: 'quick-answers', checkLibrary: quickAnswers },
  { name: 'link-text', checkFile: linkText },
  { name: 'image-alt', checkFile: imageAlt },
  { name: 'scan-faults', checkFile: scanFaults },
  { name: 'transcript', checkLibrary: transcript },
  { name: 'facts-in-text', checkLibrary: factsInText },
  { name: 'relation-evidence', checkLibrary: relationEvidence },
  { name: 'yearly-days', checkLibrary: yearlyDays },
  { name: 'task-evidence', checkLibrary: taskEvidence },
  { name: 'target-evidence', checkLibrary: targetEvidence },
  { name: 'deadline-evidence', checkLibrary: deadlineEvidence },
  { name: 'today-notes', checkLibrary: todayNotes },
];
