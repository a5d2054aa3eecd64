import { type ComponentChildren, h, type JSX } from 'preact';

export interface HeadingProps {
	/** 2 to 6; a deeper one becomes 6. */
	readonly level: number;
	readonly class: string;
	readonly id?: string | undefined;
	readonly children: ComponentChildren;
}

/** A heading of the level that fits the page around the explorer. */
export function Heading( { level, class: className, id, children }: HeadingProps ): JSX.Element {
	return h( `h${ Math.min( level, 6 ) }`, { class: className, id }, children );
}
