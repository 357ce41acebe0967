internal import CSystem

/// The processors this program may use.
package enum Processors {
    package static var count: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// How many threads ran or wanted to, on average over the last minute.
    package static var loadAverage: Double {
        var average = 0.0
        let count = unsafe getloadavg(&average, 1)
        return count == 1 ? average : 0
    }
}
