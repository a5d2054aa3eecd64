--[[
The programs of a data page as a list that everybody gets, in the element in which the gadget shows
the explorer. Called by Template:Program explorer, whose documentation describes the arguments.
]]
local arguments = require( 'Module:Program explorer/arguments' )
local bundle = require( 'Module:Program explorer/bundle' )
local data = require( 'Module:Program explorer/data' )
local facets = require( 'Module:Program explorer/facets' )
local links = require( 'Module:Program explorer/links' )
local messages = require( 'Module:Program explorer/messages' )
local render = require( 'Module:Program explorer/render' )
local sort = require( 'Module:Program explorer/sort' )
local switch = require( 'Module:Program explorer/switch' )
local texts = require( 'Module:Program explorer/texts' )
local versions = require( 'Module:Program explorer/versions' )

local p = {}

-- The condition on which the gadget loads.
local CATEGORY = 'Pages with a program explorer'
local ERROR_CATEGORY = 'Pages with program explorer errors'
local NAMESPACES_WITHOUT = { [ 10 ] = true, [ 828 ] = true }
-- Where nothing says another: the level of the page's own headings, and one below them.
local LEVEL, LEVEL_OF_PART = 2, 3

-- 'YYYY-MM-DD', UTC. The page must be made anew tomorrow, so this is called only where a day matters.
-- Wikitext's variables tell the parser so; what mw.language:formatDate and os.date tell, MediaWiki 1.43
-- does not heed.
local function createToday( frame )
	local day
	return function ()
		day = day or frame:preprocess( '{{CURRENTYEAR}}-{{CURRENTMONTH}}-{{CURRENTDAY2}}' )
		return day
	end
end

local function contentOf( title )
	local page = mw.title.new( title )
	return page and page:getContent() or nil
end

-- The list's language and those to take where it has no text, best first.
local function chainOf( language )
	local chain = { language }
	for _, code in ipairs( mw.language.getFallbacksFor( language ) ) do
		chain[ #chain + 1 ] = code
	end
	return chain
end

-- Everything that is known before the data is read.
local function createRun( frame )
	local title = mw.title.getCurrentTitle()
	local run = { frame = frame, title = title, values = arguments.of( frame ), warnings = {}, today = createToday( frame ) }
	run.said = arguments.read( run.values, title, function ( name, value )
		run.warnings[ #run.warnings + 1 ] = { 'value', name, value }
	end )
	run.language = run.said.language or title.pageLang:getCode()
	run.chain = chainOf( run.language )
	run.msg, run.words = messages.new( run.chain )
	run.isOff = switch.isOff( contentOf( switch.PAGE ) )
	return run
end

-- Asking for it makes the wiki render the page again after an edit. '' where there is no such page.
local function revisionOf( run, page )
	return run.frame:callParserFunction( 'REVISIONID', page )
end

-- The element around everything. Revisions let the gadget read what the list was made from, and
-- the words to speak with.
local function host( run, list, preset )
	local direction = texts.direction( run.language )
	local node = mw.html.create( 'div' ):addClass( 'program-explorer' )
	if direction ~= ( run.title.pageLang:isRTL() and 'rtl' or 'ltr' ) then
		-- Lists indent by the direction of the page unless told otherwise.
		node:addClass( 'mw-content-' .. direction )
	end
	local isMain = list and preset == '' and not run.said.limit
	local revisions = {}
	for _, page in ipairs( { run.said.source, unpack( list and list.includes or {} ) } ) do
		local revision = revisionOf( run, page )
		revisions[ #revisions + 1 ] = revision ~= '' and revision or nil
	end
	-- An edit of the bundle makes translations outdated without a change of theirs.
	local state = list and list.bundleVersion
	state = state and state .. ':' .. revisionOf( run, list.bundle )
	node:attr( 'id', isMain and 'programs' or nil ):attr( 'lang', run.language ):attr( 'dir', direction )
	if run.isOff then
		-- What names no source is taken by no script.
		return node, isMain
	end
	node:attr( 'data-source', run.said.source )
		:attr( 'data-revision', #revisions > 0 and table.concat( revisions, ' ' ) or nil )
		:attr( 'data-messages', messages.revisions( function ( page )
			return revisionOf( run, page )
		end ) )
		:attr( 'data-languages', #run.chain > 1 and table.concat( run.chain, ' ', 2 ) or nil )
		:attr( 'data-bundle', list and list.bundle or nil ):attr( 'data-bundle-version', state )
		:attr( 'data-preset', preset ~= '' and preset or nil )
		:attr( 'data-limit', run.said.limit and tostring( run.said.limit ) or nil )
		:attr( 'data-all', run.said.all )
	return node, isMain
end

-- What stands in place of a list that cannot be.
local function notice( run, wikitext )
	local text = render.note( 'notice', 'div', wikitext, run.words, run.language )
	return text .. ( run.said.fallback and '\n' .. run.said.fallback .. '\n' or '' )
end

-- Why there is no list.
local function reason( run, fault )
	local msg = run.msg
	if not run.said.source then
		return msg( 'server-bad-source', texts.toWikitext( run.said.sourceAsGiven ) )
	end
	local link = links.toWikitext( { page = run.said.source }, texts.toWikitext( run.said.source ) )
	return fault == 'missing' and msg( 'server-missing', link ) or
		fault == 'large' and links.toWikitext( { page = run.said.source }, msg( 'server-incomplete' ) ) or
		fault == 'json' and msg( 'server-bad-json', link ) or msg( 'server-bad-version', link )
end

-- Names in the preview what is wrong with the arguments and the included pages.
local function warn( run )
	local msg = run.msg
	for _, warning in ipairs( run.warnings ) do
		local kind, name, value = warning[ 1 ], texts.toWikitext( warning[ 2 ] ), texts.toWikitext( warning[ 3 ] or '' )
		mw.addWarning( kind == 'name' and msg( 'server-unknown-argument', name ) or
			kind == 'include' and msg( 'server-bad-include', name ) or msg( 'server-bad-argument', name, value ) )
	end
end

-- Reads the data page and shows it.
-- @return wikitext, whether all is well
local function show( run )
	local source = run.said.source
	local text = source and contentOf( source )
	local list, fault = nil, 'missing'
	if text then
		list, fault = data.parse( text, { today = run.today, textOf = contentOf } )
	end
	if not list then
		return tostring( host( run, nil, '' ):wikitext( '\n' .. notice( run, reason( run, fault ) ) ) ), false
	end
	run.isOff = run.isOff or list.isOff

	local preset = {}
	for name, value in pairs( run.values ) do
		if facets.isFacet( list, name ) and not arguments.isKnown( name ) then
			preset[ name ] = value
		elseif not arguments.isKnown( name ) then
			run.warnings[ #run.warnings + 1 ] = { 'name', name }
		end
	end
	local chosen, unknown = facets.choose( list, preset, run.today )
	for _, one in ipairs( unknown ) do
		run.warnings[ #run.warnings + 1 ] = { 'value', one.facet, one.term }
	end
	for _, title in ipairs( list.unread ) do
		run.warnings[ #run.warnings + 1 ] = { 'include', title }
	end

	local pageLanguage = mw.language.getContentLanguage():getCode()
	list.bundleVersion = list.bundle and bundle.translate( list.programs, list.bundle, run.chain, pageLanguage )

	local fragment = facets.toFragment( chosen, { q = run.said.query, sort = run.said.sort, view = run.said.view } )
	local node, isMain = host( run, list, fragment )
	local order = run.said.sort or 'status'
	local versionOf = versions.new( run.chain, pageLanguage )
	local programs = sort.order( facets.filter( list.programs, chosen ), order, run.chain, pageLanguage )
	if run.said.limit then
		-- So that the gadget can keep just the place it needs.
		node:cssText( '--program-explorer-limit:' .. math.min( run.said.limit, #programs ) )
	end
	node:wikitext( '\n' .. render.list( programs, {
		language = run.language, chain = run.chain, pageLanguage = pageLanguage, msg = run.msg, words = run.words,
		isMain = isMain, isGrouped = order == 'status' or order == 'relevance', isPart = not isMain, isCut = list.isCut,
		level = run.said.level or isMain and LEVEL or LEVEL_OF_PART, limit = run.said.limit,
		headings = run.said.headings, anchors = run.said.anchors,
		preset = fragment, query = run.said.query, all = run.said.all and versionOf( run.said.all ), source = source,
		version = function ( target )
			return target and target.page and { page = versionOf( target.page ) } or target
		end
	} ) .. '\n' )
	return tostring( node ), #run.warnings == 0
end

-- The last resort: whatever went wrong, the reader gets a sentence and what the page keeps in reserve,
-- and the gadget its place.
local function failed( run, frame )
	if not run then
		return arguments.of( frame ).fallback or ''
	end
	return tostring( mw.html.create( 'div' ):addClass( 'program-explorer' )
		:attr( 'lang', run.language ):attr( 'dir', texts.direction( run.language ) )
		:attr( 'data-source', not run.isOff and run.said.source or nil )
		:wikitext( '\n' .. notice( run, run.msg( 'failed-unexpected' ) ) ) )
end

-- In two pieces, so that the page of this module is in no category.
local function categoryLink( name )
	return '[[' .. 'Category:' .. name .. ']]'
end

--- Shows the list; for Template:Program explorer.
-- @param frame
-- @return wikitext, never an error
function p.main( frame )
	local isRun, run = pcall( createRun, frame )
	local isShown, wikitext, isWell = false, run, false
	if isRun then
		isShown, wikitext, isWell = pcall( show, run )
	end
	if isShown then
		warn( run )
	else
		mw.addWarning( texts.toWikitext( tostring( wikitext ) ) )
		wikitext = failed( isRun and run or nil, frame )
	end
	if not NAMESPACES_WITHOUT[ mw.title.getCurrentTitle().namespace ] then
		local isOff = isRun and run.isOff
		wikitext = wikitext .. ( isOff and '' or categoryLink( CATEGORY ) ) .. ( isWell and '' or categoryLink( ERROR_CATEGORY ) )
	end
	return wikitext
end

return p
