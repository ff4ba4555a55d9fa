//go:build !linux

package cli

import "rostrum/ui/console"

func clockState() console.ClockState { return console.ClockUnknown }
