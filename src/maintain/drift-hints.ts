import type { ListImport, ImportOptions } from '../import/import-lists';
import type { ProgramList } from '../programs/model';
import { drift, type DriftOptions } from './drift';
import { describeDrift } from './drift-texts';

/** The page, its wiki and the languages of the reader. A `Wiki` has all of these. */
export type DriftHintOptions = ImportOptions & Pick<DriftOptions, 'languages'>;

/**
 * Describes what differs between an imported static list and the data.
 *
 * @param list The programs of the data page.
 * @return One line for each difference; empty if nothing was imported.
 */
export function driftHints( imported: ListImport, list: ProgramList, { languages, contentLanguage }: DriftHintOptions ): readonly string[] {
	return imported.programs.length ?
		drift( imported.programs, list, { languages, contentLanguage, isPartial: imported.isPartial } ).map( describeDrift ) : [];
}
