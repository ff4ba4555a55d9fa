package text

import (
	"fmt"

	"rostrum/timer/session"
)

var actsZH = Acts{
	SessionOpened:        "开始记录",
	SessionResumed:       func(gap string) string { return "中断 " + gap + " 后接续记录" },
	SessionClosed:        "离开程序",
	LogContinued:         func(file string) string { return "记录接续自 " + file },
	ClockStepped:         clockActZH,
	ListLoaded:           func(source string, n int) string { return fmt.Sprintf("从 %s 读入%d位发言者", source, n) },
	ListPasted:           func(n int) string { return fmt.Sprintf("采用粘贴的名单，共%d位发言者", n) },
	MeetingCalledToOrder: "宣布开会",
	MeetingSuspended:     func(until string) string { return "会议暂停" + before("至 ", until) },
	MeetingResumed:       "会议恢复",
	MeetingRose:          func(until string) string { return "散会" + before("，续会时间 ", until) },
	MeetingAdjourned:     "宣布休会",
	FloorGranted:         func(name, limit string) string { return "请" + name + "发言，" + limit },
	FurtherStatement:     func(name, limit string) string { return "请" + name + "再次发言，" + limit },
	RightOfReply:         func(name, limit string) string { return name + "行使答辩权，" + limit },
	StatementPaused:      func(name, why string) string { return name + "的计时暂停" + before("：", why) },
	StatementResumed:     func(name string) string { return name + "的计时继续" },
	StatementEnded:       func(name string) string { return name + "发言结束" },
	LimitOfStatement:     func(name, limit string) string { return name + "的时限改为 " + limit },
	LimitToCome:          func(category, limit string) string { return "今后时限，" + category + "：" + limit },
	SignalsChanged:       func(warning, grace string) string { return "剩余 " + warning + " 时提示，宽限 " + grace },
	StartCorrected: func(name, by string, earlier bool) string {
		return name + "发言的开始时间" + wayZH(earlier) + " " + by
	},
	EndCorrected: func(name, by string, earlier bool) string {
		return name + "发言的结束时间" + wayZH(earlier) + " " + by
	},
	Seconds:           func(s string) string { return s + "秒" },
	SpeakerCorrected:  func(name string) string { return "发言者更正为" + name },
	PointRaised:       func(by string) string { return by + "提出程序问题" },
	PointRuled:        func(ruling string) string { return "程序问题已裁定" + before("：", ruling) },
	InterruptionBegan: func(kind string) string { return kind + "开始" },
	InterruptionEnded: func(kind string) string { return kind + "结束" },
	SpeakerAdded:      func(name string) string { return "增列" + name },
	SpeakersAdded:     func(first string, n int) string { return "增列" + first + fmt.Sprintf("等%d位发言者", n+1) },
	SpeakerMoved:      func(name string, place int) string { return fmt.Sprintf("%s移至第%d位", name, place) },
	SpeakersSwapped:   func(name, with string) string { return name + "与" + with + "互换位置" },
	SpeakerWithdrawn:  func(name, why string) string { return name + "退出名单" + before("：", why) },
	SpeakerAbsent:     func(name string) string { return name + "标为缺席" },
	SpeakerRestored:   func(name string) string { return name + "重新等候发言" },
	SpeakerAmended:    func(name string) string { return "修改" + name + "的登记" },
	ListClosed:        "发言名单截止",
	ListReopened:      "发言名单重新开放",
	ListOrdered:       "重排发言名单",
	Noted:             func(text string) string { return "备注：" + text },
	NotedOf:           func(act, text string) string { return "“" + act + "”：" + text },
	TextCirculated:    func(name string) string { return name + "的发言全文已分发" },
	Undone:            func(act string) string { return "已撤销：" + act },
	Redone:            func(act string) string { return "已重做：" + act },
	RecordLost:        "因日志损坏而丢失的一条记录",
	Unread:            func(event string) string { return "较新程序的事件：" + event },

	NoLimit:  "无时限",
	Everyone: "全体",
	Someone:  "先前的操作",
	Interruptions: map[session.Interruption]string{
		session.ProceduralVote:  "程序表决",
		session.MomentOfSilence: "默哀",
		session.TechnicalBreak:  "技术性中断",
		session.OtherBusiness:   "中断",
	},
}

func wayZH(earlier bool) string {
	if earlier {
		return "提前"
	}
	return "推后"
}

func clockActZH(by string, forward bool) string {
	if forward {
		return "计算机时钟拨快 " + by
	}
	return "计算机时钟拨慢 " + by
}
