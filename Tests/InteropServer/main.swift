internal import ArgumentParser

InteropServer.main()
