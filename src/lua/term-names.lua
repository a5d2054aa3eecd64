--[[
The names of facets and terms. The rules are those of src/app/labels.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local format = require( 'Module:Program explorer/format' )
local marked = require( 'Module:Program explorer/marked' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local termNames = {}

-- A set of the values of a list.
local function setOf( ... )
	local set = {}
	for _, value in ipairs( { ... } ) do
		set[ value ] = true
	end
	return set
end

local HAS_MESSAGE = setOf( constants.need, constants.offers, unpack( constants.builtInFacets ) )

--- Makes the names.
-- @param list From read-page, with labels.
-- @param options msg, messageLanguage, chain, pageLanguage: as in environment.lua
-- @param around The language around the names.
-- @return facet( id ), term( facet, id ): both give wikitext
function termNames.new( list, options, around )
	local formats = format.new( options.msg, options.messageLanguage )
	local needs = {}
	for _, need in ipairs( list.needs ) do
		needs[ need.id ] = need.label
	end

	local function text( label, id )
		return label and ( marked.text( options, label, around ) ) or wikitext.escape( id )
	end
	local function message( content )
		return wikitext.inLanguage( content, options.messageLanguage:getCode(), around )
	end

	local function facet( id )
		local vocabulary = list.vocabularies[ id ]
		if vocabulary or not HAS_MESSAGE[ id ] then
			return text( vocabulary and vocabulary.label, id )
		end
		return message( options.msg( 'facet-' .. id ) )
	end

	local function term( facetId, id )
		local vocabulary = list.vocabularies[ facetId ]
		if id == constants.notStated then
			return message( options.msg( 'not-stated' ) )
		end
		if facetId == constants.need or vocabulary and vocabulary.terms[ id ] then
			return text( facetId == constants.need and needs[ id ] or vocabulary and vocabulary.labels[ id ], id )
		end
		if facetId == 'status' then
			return message( formats.status( id ) )
		end
		if facetId == 'period' then
			return message( formats.date( { year = tonumber( id, 10 ), approximate = false } ) )
		end
		if facetId == constants.offers then
			return message( options.msg( 'offers-' .. id ) )
		end
		return facetId == 'language' and message( formats.languageName( id ) ) or wikitext.escape( id )
	end

	return facet, term
end

return termNames
