// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.SearchService` from the handlers of `Search`.
package let searchService = Service(
    "shopwire.v1.SearchService",
    [
        .query(Methods.SearchService.searchProducts, Search.searchProducts),
        .query(Methods.SearchService.suggestQueries, Search.suggestQueries),
        .query(Methods.SearchService.getSearchIndex, Search.getSearchIndex),
        .command(Methods.SearchService.rebuildSearchIndex, Search.rebuildSearchIndex),
        .command(Methods.SearchService.createSynonym, Search.createSynonym),
        .query(Methods.SearchService.getSynonym, Search.getSynonym),
        .query(Methods.SearchService.listSynonyms, Search.listSynonyms),
        .command(Methods.SearchService.updateSynonym, Search.updateSynonym),
        .command(Methods.SearchService.deleteSynonym, Search.deleteSynonym),
    ]
)
