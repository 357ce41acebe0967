internal import ArgumentParser

Simulate.main()
