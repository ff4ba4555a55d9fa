//go:build !linux && !darwin

package cli

// keepLineEnds does nothing: how a terminal is set up is not known here.
func keepLineEnds(int) error { return nil }
