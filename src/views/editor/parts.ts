import { comparePages } from '../../edit/compare-pages';
import { idFor } from '../../edit/form/record';
import { conflictKey } from '../../edit/save';
import { Picker, TermsControl } from './choose-controls';
import { DifferenceRows } from './difference-rows';
import { describeValue, pathLabel, recordText } from './describe';
import { Button, Checkbox, Choice, TextInput } from './inputs';
import { PageBox } from './page-box';
import { ProblemList } from './problem-list';
import { Rows } from './rows';
import { TextControl } from './text-control';
import { LinesControl } from './value-controls';

/** What the module `editor-more`, which has the parts that few edits need, gets from the editor. */
export const PARTS = {
	Button, Checkbox, Choice, comparePages, conflictKey, DifferenceRows, describeValue, idFor, LinesControl, PageBox, pathLabel, Picker, ProblemList, recordText, Rows, TermsControl, TextControl, TextInput
} as const;

export type EditorParts = typeof PARTS;
