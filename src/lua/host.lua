--[[
The host element: the element around the static list, in which the gadget shows the explorer. The gadget reads
its attributes (src/page/hosts.ts).
]]
local constants = require( 'Module:Program explorer/constants' )
local messages = require( 'Module:Program explorer/messages' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local host = {}

local DATA = constants.hostData

-- The revisions of the data page and of the pages that it includes, so that the gadget reads the same ones.
local function dataRevisions( environment, list )
	local revisions = {}
	for _, page in ipairs( { environment.options.source, unpack( list and list.includes or {} ) } ) do
		local revision = environment.revisionOf( page )
		revisions[ #revisions + 1 ] = revision ~= '' and revision or nil
	end
	return #revisions > 0 and table.concat( revisions, ' ' ) or nil
end

-- An edit of the bundle can outdate translations without changing them, so its revision is a part of the version.
local function bundleVersion( environment, list )
	local version = list and list.bundleVersion
	return version and version .. ':' .. environment.revisionOf( list.bundle )
end

local function newElement()
	return mw.html.create( 'div' ):addClass( constants.hostClass )
end

--- Makes the host element of a list.
-- @param list From read-page; nil if the data page cannot be read.
-- @param isMain Whether this is the list of all programs, not a part of them.
-- @param fragment The preset, from fragment.write.
-- @return An mw.html element
function host.new( environment, list, isMain, fragment )
	local options, chain = environment.options, environment.chain
	local direction = wikitext.direction( environment.language )
	local node = newElement()
	if direction ~= ( environment.title.pageLang:isRTL() and 'rtl' or 'ltr' ) then
		-- Without this class, lists are indented by the direction of the page.
		node:addClass( 'mw-content-' .. direction )
	end
	local revisions, version = dataRevisions( environment, list ), bundleVersion( environment, list )
	node:attr( 'id', isMain and constants.fragment or nil ):attr( 'lang', environment.language ):attr( 'dir', direction )
	if environment.isOff then
		-- The gadget ignores a host element without a source.
		return node
	end
	return node:attr( DATA.source, options.source )
		:attr( DATA.revision, revisions )
		:attr( DATA.messages, messages.revisions( environment.revisionOf ) )
		:attr( DATA.languages, #chain > 1 and table.concat( chain, ' ', 2 ) or nil )
		:attr( DATA.bundle, list and list.bundle or nil )
		:attr( DATA.bundleVersion, version )
		:attr( DATA.preset, fragment ~= '' and fragment or nil )
		:attr( DATA.limit, options.limit and tostring( options.limit ) or nil )
		:attr( DATA.all, options.all )
end

--- Makes the host element for an unexpected error, with as little as the gadget needs.
-- @return An mw.html element
function host.afterError( environment )
	return newElement():attr( 'lang', environment.language ):attr( 'dir', wikitext.direction( environment.language ) )
		:attr( DATA.source, not environment.isOff and environment.options.source or nil )
end

return host
