// The module that shows what has changed since a day, and the list of an older revision.
import { createChanges } from './editor/create-changes';
import { createRevisionReader } from './wiki/mediawiki-revision-reader';

export const { View, showRevision } = createChanges( createRevisionReader );
