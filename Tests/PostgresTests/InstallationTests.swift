import Foundation
import TestSupport
import Testing

/// Without PostgreSQL's programs the tests that need them are left out, but never unnoticed.
@Suite struct InstallationTests {
    @Test func postgreSQLIsInstalledWhereEverythingMustBeTested() {
        if TestPostgres.isInstalled { return }
        print("PostgreSQL is not installed, so its tests were left out: run tools/setup test.")
        let mustBeTested = ProcessInfo.processInfo.environment["CI"] != nil
        #expect(!mustBeTested, "PostgreSQL is not installed: run tools/setup test.")
    }
}
