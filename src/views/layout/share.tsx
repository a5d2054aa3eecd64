import { Fragment, h, type JSX } from 'preact';
import type { ViewProps } from '../view';
import { CopyLink } from './copy-link';
import { Export } from './export';

/** The ways to pass on what is shown: its address, and the programs themselves. */
export function Share( { view }: ViewProps ): JSX.Element {
	return <><CopyLink view={ view } /><Export view={ view } /></>;
}
