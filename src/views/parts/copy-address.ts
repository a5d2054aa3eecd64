import { copyText } from './copy-text';

/**
 * Copies an address, completed by that of the page.
 *
 * @return false if the browser does not allow it.
 */
export function copyAddress( href: string ): Promise<boolean> {
	return copyText( new URL( href, location.href ).href );
}
