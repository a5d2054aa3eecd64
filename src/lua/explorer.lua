--[[
One explorer on a page: the host element with the static list in it, or with the reason why there is no list.
]]
local arguments = require( 'Module:Program explorer/arguments' )
local coverage = require( 'Module:Program explorer/coverage' )
local coverageTable = require( 'Module:Program explorer/coverage-table' )
local environments = require( 'Module:Program explorer/environment' )
local fragment = require( 'Module:Program explorer/fragment' )
local host = require( 'Module:Program explorer/host' )
local linkToAll = require( 'Module:Program explorer/link-to-all' )
local links = require( 'Module:Program explorer/links' )
local marked = require( 'Module:Program explorer/marked' )
local matchingPrograms = require( 'Module:Program explorer/matching-programs' )
local needList = require( 'Module:Program explorer/need-list' )
local microdata = require( 'Module:Program explorer/microdata' )
local preset = require( 'Module:Program explorer/preset' )
local readPage = require( 'Module:Program explorer/read-page' )
local staticList = require( 'Module:Program explorer/static-list' )
local translatedPages = require( 'Module:Program explorer/translated-pages' )
local translations = require( 'Module:Program explorer/translations' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local explorer = {}

-- The level of headings if no argument gives one: that of the page's own headings, or one below it.
local LEVEL_OF_MAIN, LEVEL_OF_PART = 2, 3

-- A sentence and the fallback of the page, in place of a list.
local function notice( environment, content )
	local fallback = environment.options.fallback
	return staticList.note( 'notice', 'div', content, environment ) .. ( fallback and '\n' .. fallback .. '\n' or '' )
end

-- Why the data page cannot be read.
local function reasonFor( environment, problem )
	local msg, source = environment.msg, environment.options.source
	if not source then
		return msg( 'server-bad-source', wikitext.escape( environment.options.writtenSource ) )
	end
	local link = links.toWikitext( { page = source }, wikitext.escape( source ) )
	return problem == 'missing' and msg( 'server-missing', link ) or
		problem == 'large' and links.toWikitext( { page = source }, msg( 'server-incomplete' ) ) or
		problem == 'json' and msg( 'server-bad-json', link ) or msg( 'server-bad-version', link )
end

local function allLabels()
	return true
end

-- Reads the data page. @return the list, or nil and the problem
local function readList( environment )
	local source = environment.options.source
	local text = source and environments.textOf( source )
	if not text then
		return nil, 'missing'
	end
	local hasLabels = environment.isCoverage and allLabels or not environment.isLink and microdata.hasLabels or nil
	return readPage( text, environment.today, environments.textOf, hasLabels )
end

-- Reads the arguments that are facets. @return as preset.read
local function readPreset( environment, list )
	local warnings, values = environment.warnings, {}
	for name, value in pairs( environment.values ) do
		if not arguments.isKnown( name ) and preset.isFacet( list, name ) then
			values[ name ] = value
		elseif not arguments.isKnown( name ) then
			warnings[ #warnings + 1 ] = { kind = 'argument', name = name }
		end
	end
	local chosen, unknown = preset.read( list, values, environment.today )
	for _, one in ipairs( unknown ) do
		warnings[ #warnings + 1 ] = { kind = 'value', name = one.facet, value = one.term }
	end
	return chosen
end

-- The link of `view=link`, for the top of a long page.
local function withLink( environment, list )
	local options = environment.options
	local chosen = readPreset( environment, list )
	local translationOf = translatedPages.new( environment.chain, environment.pageLanguage )
	return marked.message( environment, linkToAll( {
		msg = environment.msg, query = options.query, all = options.all and translationOf( options.all ),
		preset = fragment.write( chosen, { q = options.query, sort = options.sort } )
	}, #preset.filter( list.programs, chosen ) ) )
end

-- The preset of an explorer as a fragment.
local function presetOf( chosen, options )
	return fragment.write( chosen, { q = options.query, sort = options.sort, view = options.view, rows = options.rows, columns = options.columns } )
end

-- The facets of the table of two facets. Adds a warning for one that the data does not have.
local function facetsOf( environment, list )
	local options, warnings = environment.options, environment.warnings
	local rows, columns = coverage.facetsFor( list, options.rows, options.columns )
	local function check( name, facet )
		local isThere = facet and ( ',' .. ( options[ name ] or facet ) .. ',' ):find( ',' .. facet .. ',', 1, true )
		if options[ name ] and not isThere then
			warnings[ #warnings + 1 ] = { kind = 'value', name = name, value = options[ name ] }
		end
	end
	check( 'rows', rows )
	check( 'columns', columns )
	return rows, columns
end

-- The host element with the table of two facets.
local function withCoverage( environment, list )
	local options, chain, pageLanguage = environment.options, environment.chain, environment.pageLanguage
	-- A table has no items to limit.
	options.limit = nil
	local chosen = readPreset( environment, list )
	list.bundleVersion = list.bundle and translations.add( list, chain, pageLanguage )
	local rows, columns = facetsOf( environment, list )
	local query = presetOf( chosen, options )
	local content = coverageTable.toWikitext( list, chosen, rows, columns, {
		language = environment.language, chain = chain, pageLanguage = pageLanguage,
		msg = environment.msg, messageLanguage = environment.messageLanguage, today = environment.today,
		all = options.all and translatedPages.new( chain, pageLanguage )( options.all ), source = options.source, preset = query
	} )
	return tostring( host.new( environment, list, false, query ):wikitext( '\n' .. content .. '\n' ) )
end

-- The host element with the static list, and its headings before and after.
local function withList( environment, list )
	local options, chain, pageLanguage = environment.options, environment.chain, environment.pageLanguage
	local chosen = readPreset( environment, list )
	list.bundleVersion = list.bundle and translations.add( list, chain, pageLanguage )

	local query = presetOf( chosen, options )
	local isMain = query == '' and not options.limit
	local node = host.new( environment, list, isMain, query )
	local translationOf = translatedPages.new( chain, pageLanguage )
	local programs, isGrouped = matchingPrograms( list, chosen, options.sort, chain, pageLanguage )
	if options.limit then
		-- The gadget's style sheet reserves this much room (src/styles/reserve.css).
		node:cssText( '--program-explorer-limit:' .. math.min( options.limit, #programs ) )
	end
	local inside, before, after = staticList.toWikitext( programs, {
		language = environment.language, chain = chain, pageLanguage = pageLanguage,
		msg = environment.msg, messageLanguage = environment.messageLanguage, today = environment.today,
		translated = function ( target )
			return target and target.page and { page = translationOf( target.page ) } or target
		end,
		microdata = microdata.new( list, { chain = chain, pageLanguage = pageLanguage, today = environment.today, all = options.all } ),
		isMain = isMain, isGrouped = isGrouped, isCut = list.isCut,
		level = options.level or isMain and LEVEL_OF_MAIN or LEVEL_OF_PART, limit = options.limit,
		headings = options.headings, anchors = options.anchors, query = options.query,
		all = options.all and translationOf( options.all ), source = options.source, preset = query
	} )
	local needs = isMain and needList( list, programs, environment ) or ''
	return before .. tostring( node:wikitext( '\n' .. needs .. inside .. '\n' ) ) .. after
end

--- Reads the data page and makes the explorer.
-- @return wikitext, whether the data page could be read
function explorer.toWikitext( environment )
	local list, problem = readList( environment )
	if not list and environment.isLink then
		return environment.options.fallback or '', false
	end
	if not list then
		local content = notice( environment, reasonFor( environment, problem ) )
		return tostring( host.new( environment, nil, false, '' ):wikitext( '\n' .. content ) ), false
	end
	environment.isOff = environment.isOff or list.isOff
	for _, title in ipairs( list.badIncludes ) do
		environment.warnings[ #environment.warnings + 1 ] = { kind = 'include', name = title }
	end
	local make = environment.isLink and withLink or environment.isCoverage and withCoverage or withList
	return make( environment, list ), true
end

--- The explorer after an unexpected error: a sentence and the fallback of the page. The gadget can still take its place.
-- @return wikitext
function explorer.afterError( environment )
	if environment.isLink then
		return environment.options.fallback or ''
	end
	return tostring( host.afterError( environment ):wikitext( '\n' .. notice( environment, environment.msg( 'failed-unexpected' ) ) ) )
end

return explorer
