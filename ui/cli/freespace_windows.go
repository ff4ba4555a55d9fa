package cli

import "golang.org/x/sys/windows"

// freeSpace returns how many bytes a user may still write in a folder; negative where that is not known.
func freeSpace(folder string) int64 {
	name, err := windows.UTF16PtrFromString(folder)
	if err != nil {
		return -1
	}
	var free uint64
	if err := windows.GetDiskFreeSpaceEx(name, &free, nil, nil); err != nil {
		return -1
	}
	return int64(free)
}
