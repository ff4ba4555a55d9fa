package text

import "rostrum/timer/session"

var refusalsZH = Refusals{
	Said: map[session.Code]func(r refusal) string{
		session.NotOpenYet:         said("尚未开始记录。"),
		session.AlreadyOpen:        said("已经开始记录。"),
		session.FloorTaken:         func(r refusal) string { return r.Name + "正在发言。请先结束该发言（enter）。" },
		session.NobodyHasFloor:     said("现在无人发言。按 enter 请下一位发言。"),
		session.NobodyWaiting:      said("无人等候发言。可增列发言者，或宣布休会。"),
		session.NotOnList:          func(r refusal) string { return r.Name + "不在发言名单上。请先增列。" },
		session.AlreadyPaused:      func(r refusal) string { return r.Name + "的计时已经暂停。" },
		session.NotPaused:          func(r refusal) string { return r.Name + "的计时正在进行。" },
		session.PointPending:       said("程序问题尚待主席裁定。请先记录裁定（o）。"),
		session.NoPointPending:     said("没有待裁定的程序问题。"),
		session.InterruptionOn:     said("会议正处于中断。请先结束中断（b）。"),
		session.NoInterruption:     said("没有可结束的中断。"),
		session.NotInSession:       notInSessionZH,
		session.AlreadyInSession:   said("会议正在进行。"),
		session.NothingToResume:    said("会议既未暂停，也未散会。"),
		session.NoLimitSet:         func(r refusal) string { return r.Name + "没有可调整的时限。" },
		session.LimitOutOfRange:    said("时限须大于0，且不超过24小时。"),
		session.SignalOutOfRange:   said("提示时间须在0至24小时之间。"),
		session.NoSuchTurn:         said("没有这次发言。"),
		session.NotEndedYet:        func(r refusal) string { return r.Name + "仍在发言。请先结束该发言（enter）。" },
		session.NoRoomEarlier:      noRoomEarlierZH,
		session.NoRoomLater:        noRoomLaterZH,
		session.NothingToCorrect:   said("没有可更正的内容。"),
		session.SameSpeaker:        func(r refusal) string { return "发言者本来就是" + r.Name + "。" },
		session.AlreadySo:          func(r refusal) string { return r.Name + "已是如此。" },
		session.AlreadyHeard:       func(r refusal) string { return r.Name + "已经发言。" },
		session.ListIsClosed:       said("发言名单已截止。请先重新开放。"),
		session.ListIsOpen:         said("发言名单本来就开放。"),
		session.NameMissing:        said("发言者须有名称。"),
		session.NobodyToAdd:        said("没有可增列的发言者。"),
		session.NothingToUndo:      said("没有可撤销的操作。"),
		session.NothingToRedo:      said("没有可重做的操作。"),
		session.NothingToSay:       said("备注须有内容。"),
		session.UnknownSpeakerList: said("该顺序与本名单不符。"),
	},
	Other: func(code string) string { return "现在不能执行（" + code + "）。" },
}

func notInSessionZH(r refusal) string {
	switch r.Phase {
	case session.NotOpened:
		return "会议尚未开始。按 enter 请人发言，会议即开始。"
	case session.Suspended:
		return "会议已暂停。请先恢复会议（b）。"
	case session.Risen:
		return "已散会。请先恢复会议（b）。"
	}
	return "会议已休会。按 u 可撤销。"
}

func noRoomEarlierZH(r refusal) string {
	if r.Name == "" {
		return "不能再提前：之前已有记录。"
	}
	return "不能再提前：当时" + r.Name + "仍在发言。"
}

func noRoomLaterZH(r refusal) string {
	if r.Name == "" {
		return "不能再推后：其后已有记录。"
	}
	return "不能再推后：当时" + r.Name + "已开始发言。"
}
