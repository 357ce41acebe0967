package main

import (
	"fmt"
	"reflect"
	"sort"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
)

// What was not as the scenario says.
type unexpected string

func (problem unexpected) Error() string {
	return string(problem)
}

// The value, which must have come without an error.
func must[Value any](value Value, err error) Value {
	if err != nil {
		panic(unexpected(err.Error()))
	}
	return value
}

func expect(holds bool, claim string) {
	if !holds {
		panic(unexpected("This does not hold: " + claim))
	}
}

func same(found, wanted any) {
	if !reflect.DeepEqual(found, wanted) {
		panic(unexpected(fmt.Sprintf("%v instead of %v", found, wanted)))
	}
}

func sameMessage(found, wanted proto.Message) {
	if !proto.Equal(found, wanted) {
		panic(unexpected(fmt.Sprintf("%v instead of %v", found, wanted)))
	}
}

// The refusal that err must be.
func refused(code codes.Code, reason string, err error) *status.Status {
	expect(err != nil, "it is refused with "+reason)
	return judged(status.Convert(err), code, reason)
}

// A status, which must say the code and the reason.
func judged(refusal *status.Status, code codes.Code, reason string) *status.Status {
	same(refusal.Code(), code)
	details := refusal.Details()
	expect(len(details) > 0, "the refusal has details: "+refusal.Message())
	info, isInfo := details[0].(*errdetails.ErrorInfo)
	expect(isInfo, "the first detail is an ErrorInfo")
	same([]string{info.Reason, info.Domain}, []string{reason, "shopwire"})
	return refusal
}

// The first detail of this kind.
func detail[Kind any](refusal *status.Status) Kind {
	for _, each := range refusal.Details() {
		if found, isFound := each.(Kind); isFound {
			return found
		}
	}
	panic(unexpected(fmt.Sprintf("There is no %T among the details.", *new(Kind))))
}

// The names of the fields that a refusal complains of.
func fields(refusal *status.Status) []string {
	var names []string
	for _, violation := range detail[*errdetails.BadRequest](refusal).FieldViolations {
		names = append(names, violation.Field)
	}
	sort.Strings(names)
	return names
}
