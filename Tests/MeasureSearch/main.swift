import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    print("measure-search STORE QUERIES [ROUNDS] [facets] [size]")
    exit(2)
}
try measureSearch(
    Measurement(
        store: arguments[1], queries: arguments[2],
        rounds: arguments.count > 3 ? Int(arguments[3]) ?? 3 : 3,
        withFacets: arguments.contains("facets"), withSize: arguments.contains("size")))
