package main

import (
	"context"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	shopwire "shopwire/v1"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/health/grpc_health_v1"
)

// A shop as a Go program sees it: the stubs on one connection, and one of somebody without a key.
type shop struct {
	connection *grpc.ClientConn
	unknown    *grpc.ClientConn
	catalog    shopwire.CatalogServiceClient
	inventory  shopwire.InventoryServiceClient
	health     grpc_health_v1.HealthClient
	stranger   shopwire.CatalogServiceClient
	// What the creation of each product answered.
	made map[string]*shopwire.Product
}

// A key, sent with each call.
type key string

func (key key) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(key)}, nil
}

func (key key) RequireTransportSecurity() bool {
	return true
}

// Connects over TLS, trusting the data directory's own authority.
func connect(address, directory string) (*shop, error) {
	authority, err := os.ReadFile(filepath.Join(directory, "tls", "ca.pem"))
	if err != nil {
		return nil, err
	}
	owner, err := os.ReadFile(filepath.Join(directory, "owner.key"))
	if err != nil {
		return nil, err
	}
	trusted := x509.NewCertPool()
	if !trusted.AppendCertsFromPEM(authority) {
		return nil, errors.New("ca.pem holds no certificate")
	}
	secure := grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(trusted, ""))
	known := grpc.WithPerRPCCredentials(key(strings.TrimSpace(string(owner))))
	connection, err := grpc.Dial(address, secure, known)
	if err != nil {
		return nil, err
	}
	unknown, err := grpc.Dial(address, secure)
	if err != nil {
		return nil, err
	}
	return &shop{
		connection: connection,
		unknown:    unknown,
		catalog:    shopwire.NewCatalogServiceClient(connection),
		inventory:  shopwire.NewInventoryServiceClient(connection),
		health:     grpc_health_v1.NewHealthClient(connection),
		stranger:   shopwire.NewCatalogServiceClient(unknown),
		made:       map[string]*shopwire.Product{},
	}, nil
}

func (shop *shop) close() {
	shop.connection.Close()
	shop.unknown.Close()
}

func (shop *shop) get(ctx context.Context, id string) (*shopwire.Product, error) {
	answer, err := shop.catalog.GetProduct(ctx, &shopwire.GetProductRequest{Id: id})
	return answer.GetProduct(), err
}

func (shop *shop) adjust(
	ctx context.Context, sku string, delta int64, requestID string,
) (*shopwire.Stock, error) {
	answer, err := shop.inventory.AdjustStock(ctx, &shopwire.AdjustStockRequest{
		Sku: sku, Delta: delta, RequestId: requestID,
	})
	return answer.GetStock(), err
}

// How many units of a sku are available.
func (shop *shop) available(ctx context.Context, sku string) int64 {
	answer := must(shop.inventory.GetStock(ctx, &shopwire.GetStockRequest{Sku: sku}))
	return answer.Stock.Available
}

// A new random UUID.
func newID() string {
	var bytes [16]byte
	must(rand.Read(bytes[:]))
	bytes[6] = bytes[6]&0x0f | 0x40
	bytes[8] = bytes[8]&0x3f | 0x80
	return fmt.Sprintf(
		"%x-%x-%x-%x-%x", bytes[:4], bytes[4:6], bytes[6:8], bytes[8:10], bytes[10:])
}

// A product for sale in one form, whose sku is its id.
func simpleProduct(id, title string, price int64) *shopwire.Product {
	return &shopwire.Product{
		Id:       id,
		Title:    title,
		State:    shopwire.Product_STATE_ACTIVE,
		Variants: []*shopwire.Product_Variant{{Sku: id, Price: euros(price)}},
	}
}

func euros(amountMinor int64) *shopwire.Money {
	return &shopwire.Money{CurrencyCode: "EUR", AmountMinor: amountMinor}
}

func ids(products []*shopwire.Product) []string {
	var ids []string
	for _, product := range products {
		ids = append(ids, product.Id)
	}
	return ids
}
