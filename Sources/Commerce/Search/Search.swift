/// Finding goods by words: handlers of SearchService.
package enum Search {}
