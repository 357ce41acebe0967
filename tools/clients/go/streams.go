package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"sort"
	"time"

	shopwire "shopwire/v1"

	"github.com/golang/protobuf/ptypes"
	rpcstatus "google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
)

func serves(ctx context.Context, shop *shop) {
	for _, service := range []string{"", "shopwire.v1.CatalogService"} {
		answer := must(shop.health.Check(ctx, &grpc_health_v1.HealthCheckRequest{
			Service: service,
		}))
		same(answer.Status, grpc_health_v1.HealthCheckResponse_SERVING)
	}
}

// All that a stream says until it ends well.
func drain[Message any](receive func() (Message, error)) ([]Message, error) {
	var messages []Message
	for {
		message, err := receive()
		if err == io.EOF {
			return messages, nil
		}
		if err != nil {
			return messages, err
		}
		messages = append(messages, message)
	}
}

// Starts the import `delivery`.
func startImport(
	ctx context.Context, shop *shop, source string,
) shopwire.CatalogService_ImportProductsClient {
	call := must(shop.catalog.ImportProducts(ctx))
	must(0, call.Send(&shopwire.ImportProductsRequest{
		Step: &shopwire.ImportProductsRequest_Start_{
			Start: &shopwire.ImportProductsRequest_Start{
				ImportId: "delivery",
				Source:   source,
				Mode:     shopwire.ImportProductsRequest_MODE_UPSERT,
			},
		},
	}))
	return call
}

// Sends the rows and no more.
func sendRows(call shopwire.CatalogService_ImportProductsClient, first, last int) {
	for number := first; number <= last; number++ {
		id := fmt.Sprintf("row-%02d", number)
		row := &shopwire.ImportProductsRequest_Row{
			Number:  uint64(number),
			Product: simpleProduct(id, fmt.Sprintf("Row %02d", number), 250),
		}
		if number == 3 {
			row.Product.Variants[0].Sku = ""
		} else {
			row.Quantities = []*shopwire.ImportProductsRequest_Row_Quantity{{Sku: id, OnHand: 4}}
		}
		must(0, call.Send(&shopwire.ImportProductsRequest{
			Step: &shopwire.ImportProductsRequest_Row_{Row: row},
		}))
	}
	must(0, call.CloseSend())
}

// How far an import came, what it created and what it refused.
func progress(answers []*shopwire.ImportProductsResponse) [3]uint64 {
	expect(len(answers) > 0, "an import answers")
	last := answers[len(answers)-1]
	return [3]uint64{last.CommittedThrough, last.Created, last.Refused}
}

func importAll(ctx context.Context, shop *shop) {
	call := startImport(ctx, shop, "scenario")
	sendRows(call, 1, 5)
	answers := must(drain(call.Recv))
	same(progress(answers), [3]uint64{5, 4, 1})
	var errors []*shopwire.ImportProductsResponse_RowError
	for _, answer := range answers {
		errors = append(errors, answer.Errors...)
	}
	same(len(errors), 1)
	same(errors[0].Number, uint64(3))
	var refusal rpcstatus.Status
	must(0, ptypes.UnmarshalAny(errors[0].Status, &refusal))
	judgement := judged(status.FromProto(&refusal), codes.InvalidArgument, "FIELD_INVALID")
	same(fields(judgement), []string{"row.product.variants[0].sku"})
}

func importRest(ctx context.Context, shop *shop) {
	call := startImport(ctx, shop, "scenario")
	same(must(call.Recv()).CommittedThrough, uint64(5))
	sendRows(call, 4, 8)
	same(progress(must(drain(call.Recv))), [3]uint64{8, 7, 1})
	same(shop.available(ctx, "row-04"), int64(4))
	_, err := startImport(ctx, shop, "another").Recv()
	refused(codes.InvalidArgument, "REQUEST_ID_REUSED", err)
}

func export(ctx context.Context, shop *shop) {
	call := must(shop.catalog.ExportProducts(ctx, &shopwire.ExportProductsRequest{}))
	answers := must(drain(call.Recv))
	var names []string
	checksum := sha256.New()
	for _, answer := range answers {
		for _, product := range answer.Products {
			names = append(names, product.Id)
			fmt.Fprintf(checksum, "%s %s\n", product.Id, product.Etag)
		}
	}
	same(len(names), 18)
	expect(sort.StringsAreSorted(names), "goods are exported in the order of their ids")
	summary := answers[len(answers)-1].Summary
	expect(summary != nil, "the last answer is the summary")
	same(summary.Count, uint64(18))
	same(summary.Checksum, fmt.Sprintf("%x", checksum.Sum(nil)))
}

func deadline(ctx context.Context, shop *shop) {
	started := time.Now()
	ctx, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
	defer cancel()
	call := must(shop.health.Watch(ctx, &grpc_health_v1.HealthCheckRequest{}))
	_, err := drain(call.Recv)
	same(status.Code(err), codes.DeadlineExceeded)
	expect(time.Since(started) > 450*time.Millisecond, "a deadline does not expire early")
}

func cancelled(ctx context.Context, shop *shop) {
	watching, cancel := context.WithCancel(ctx)
	defer cancel()
	call := must(shop.health.Watch(watching, &grpc_health_v1.HealthCheckRequest{}))
	same(must(call.Recv()).Status, grpc_health_v1.HealthCheckResponse_SERVING)
	cancel()
	_, err := call.Recv()
	same(status.Code(err), codes.Canceled)
	same(must(shop.get(ctx, "tea-01")).Id, "tea-01")
}
