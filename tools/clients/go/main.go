// Goes through tools/clients/scenario.md, step by step: scenario HOST:PORT DATA_DIRECTORY
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"google.golang.org/grpc"
)

const secondsAtMost = 60

// A step of the scenario. It panics with an unexpected value when something is not as it should be.
type step struct {
	title string
	take  func(context.Context, *shop)
}

var steps = []step{
	{"The server says that it serves", serves},
	{"Categories stand in one another", categories},
	{"Goods are created", create},
	{"Goods are read, one and several", read},
	{"A mask and an etag guard a change", change},
	{"A filter finds goods", find},
	{"Every order is listed page by page", orders},
	{"Goods are deleted, brought back and purged", remove},
	{"Stock is counted and adjusted", stock},
	{"A repeat with its request id counts once", repeat},
	{"Bad input hears of every mistake", mistakes},
	{"Strangers look and do not touch", strangers},
	{"An import names a bad row and goes on", importAll},
	{"An import goes on where it stood", importRest},
	{"An export ends with its count and checksum", export},
	{"A deadline expires", deadline},
	{"A stream is cancelled", cancelled},
	{"Two hundred calls run at once", crowd},
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "Name the server's address and its data directory.")
		os.Exit(2)
	}
	shop, err := connect(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("library grpc-go", grpc.Version)
	for index, step := range steps {
		if err := step.attempt(shop); err != nil {
			fmt.Printf("failed %d %s: %v\n", index+1, step.title, err)
			os.Exit(1)
		}
		fmt.Printf("ok %d %s\n", index+1, step.title)
	}
	shop.close()
}

// Takes the step and gives what was unexpected about it.
func (step step) attempt(shop *shop) (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), secondsAtMost*time.Second)
	defer cancel()
	defer func() {
		switch problem := recover().(type) {
		case nil:
		case unexpected:
			err = problem
		default:
			panic(problem)
		}
	}()
	step.take(ctx, shop)
	return nil
}
