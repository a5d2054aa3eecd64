import type { ListImport, ImportOptions } from '../import/import-lists';
import type { ProgramList } from '../programs/model';
import { drift, type DriftOptions } from './drift';
import { describeDrift } from './drift-texts';

/** What is known of the page and its wiki, and of who reads the hints; a `Wiki` knows it all. */
export type ParityOptions = ImportOptions & Pick<DriftOptions, 'languages'>;

/**
 * Says what differs between a static list that has been read and the data.
 *
 * @param imported
 * @param list The data.
 * @param options
 * @return One line for each difference, none where there are no lists to compare.
 */
export function driftHints( imported: ListImport, list: ProgramList, { languages, contentLanguage }: ParityOptions ): readonly string[] {
	return imported.programs.length ?
		drift( imported.programs, list, { languages, contentLanguage, isPartial: imported.isPartial } ).map( describeDrift ) : [];
}
