import type { Harvest, HarvestOptions } from '../import/import-lists';
import type { ProgramList } from '../programs/model';
import { drift, type DriftOptions } from './drift';
import { describeDrift } from './drift-texts';

/** What is known of the page and its wiki, and of who reads the hints; a `Wiki` knows it all. */
export type ParityOptions = HarvestOptions & Pick<DriftOptions, 'languages'>;

/**
 * Says what differs between a static list that has been read and the data.
 *
 * @param harvested
 * @param list The data.
 * @param options
 * @return One line for each difference, none where there are no lists to compare.
 */
export function driftHints( harvested: Harvest, list: ProgramList, { languages, contentLanguage }: ParityOptions ): readonly string[] {
	return harvested.programs.length ?
		drift( harvested.programs, list, { languages, contentLanguage, isPartial: harvested.isPartial } ).map( describeDrift ) : [];
}
