using OneStop.Domain.Common;
using static OneStop.Domain.Common.RefusalCodes;

namespace OneStop.Application.Common;

/// <summary>What a refusal says to people, in Vietnamese; facts stand in braces.</summary>
public static class RefusalTexts
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [AccessNoAppointment] = "Tài khoản chưa có vị trí công tác còn hiệu lực vào ngày này. Hãy liên hệ Văn phòng UBND tỉnh để được phân quyền.",
        [AccessRoleNotAllowed] = "Việc này dành cho: {roles}.",
        [AccessNotSignedIn] = "Hãy đăng nhập để thực hiện việc này.",
        [AccessSuspended] = "Tài khoản đã bị khóa. Hãy liên hệ người quản trị của đơn vị hoặc Văn phòng UBND tỉnh.",
        [AccessCodeWrong] = "Mã không đúng hoặc đã dùng. Hãy nhập mã đang hiện trong ứng dụng xác thực, hoặc một mã khôi phục chưa dùng.",
        [AccessStepExpired] = "Đã quá thời gian nhập mã. Hãy đăng nhập lại.",
        [AccessTooOften] = "Đã thử quá nhiều lần từ máy này. Hãy thử lại sau ít phút.",
        [AccessEnrolAgain] = "Mã QR này đã cũ. Hãy tải lại trang rồi quét mã mới.",
        [AccessPasswordWrong] = "Tên đăng nhập hoặc mật khẩu không đúng.",
        [AccessLocked] = "Tài khoản tạm khóa 15 phút vì nhập sai mật khẩu hoặc mã nhiều lần.",

        [FormPrintedMeanwhile] = "Biểu mẫu vừa được người khác in. Hãy bấm In lần nữa: bản này sẽ là bản in lại.",

        [AccountOtherAgency] = "Ông/bà chỉ quản lý người của {agency}.",
        [AccountOwn] = "Không tự thực hiện việc này với chính mình. Hãy nhờ người khác của Văn phòng UBND tỉnh.",
        [AccountOfficesToGive] = "Vai trò “{role}” chỉ do Văn phòng UBND tỉnh giao và thu hồi.",
        [AccountNoAllowance] = "Văn phòng UBND tỉnh chưa cho phép {agency} tự cấp tài khoản vào thời gian này. Hãy gửi đề nghị.",
        [AccountRoleNotAllowed] = "{agency} chỉ được tự cấp các vai trò: {roles}. Với vai trò khác, hãy gửi đề nghị.",
        [AccountBeyondAllowance] = "Chỉ được cấp trong thời gian Văn phòng UBND tỉnh cho phép (đến hết {until}). Hãy sửa ngày.",
        [AccountBeyondOwn] = "Không cấp quá thời hạn vị trí của chính ông/bà (đến hết {until}). Hãy sửa ngày.",
        [AccountTooMany] = "{agency} được tự cấp tối đa {most} tài khoản đang hoạt động, hiện đã có {count}. Hãy kết thúc vị trí không còn dùng hoặc gửi đề nghị.",
        [AccountLinkInvalid] = "Liên kết không đúng, đã dùng hoặc đã hết hạn 7 ngày. Hãy xin người quản trị của đơn vị cấp liên kết mới.",
        [AccountLockState] = "Tài khoản này đang ở đúng trạng thái đó rồi: {state}.",
        [AccountNoSecondFactor] = "Người này chưa bật xác thực hai lớp nên không có gì để đặt lại.",
        [RequestDecided] = "Đề nghị này không còn chờ duyệt: {state}.",
        [AppointmentOver] = "Vị trí này đã kết thúc, hoặc kết thúc trước ngày đã chọn.",
        [AppointmentOverlaps] = "{person} đã giữ vị trí này trong thời gian đó.",
        [DeputyElsewhere] = "{person} không công tác tại {agency} trong những ngày này nên không thay được.",
        [DeputyUnproven] = "{person} chưa bật xác thực hai lớp mà vị trí này cần. Hãy bật ở trang Tài khoản trước.",
        [DeputyOneself] = "Không tự thay chính mình.",
        [DeputyPeriod] = "Những ngày thay phải nằm trong thời hạn của vị trí (đến hết {until}) và chưa qua.",
        [DeputyTaken] = "Đã cử {person} thay trong những ngày này.",
        [DeputyNotYours] = "Chỉ người giữ vị trí hoặc Văn phòng UBND tỉnh cử người thay.",

        [ReceiptNoRule] = "Thủ tục này không được tiếp nhận tại {counter}. Cơ quan giải quyết: {agency}.",
        [ReceiptPilotNotBegun] = "Chưa đến thời gian thí điểm: thủ tục này được tiếp nhận tại đây từ ngày {from}{until}.",
        [ReceiptPilotEnded] = "Thời gian thí điểm đã hết: thủ tục này được tiếp nhận tại đây từ ngày {from}{until}. Hồ sơ đã nhận trong thời gian thí điểm vẫn được giải quyết và trả kết quả.",
        [ReceiptOtherLevel] = "Thủ tục này đang thí điểm (từ ngày {from}{until}) nhưng chỉ tiếp nhận tại Bộ phận Một cửa {levels}.",
        [ReceiptOtherUnit] = "Người nộp cư trú tại {commune} nên hồ sơ thuộc thẩm quyền của {agency}; thủ tục này chưa được tiếp nhận ngoài địa giới hành chính.",
        [ReceiptNotInForce] = "Thủ tục này không có hiệu lực vào ngày {day}.",
        [ReceiptCounterClosed] = "{counter} không hoạt động vào ngày này.",
        [ReceiptNotNamed] = "{counter} không có trong danh sách Bộ phận Một cửa được thí điểm tiếp nhận thủ tục này (từ ngày {from}{until}).",
        [ReceiptOtherWay] = "Thủ tục này chỉ được tiếp nhận tại đây khi nộp {ways}.",
        [ReceiptReturnPlace] = "Kết quả của thủ tục này chỉ được trả {places}. Hãy chọn lại nơi trả kết quả.",
        [ReceiptNoAgency] = "Vào ngày {day} không có cơ quan nào có thẩm quyền giải quyết thủ tục này cho nơi người nộp cư trú. Hãy báo Văn phòng UBND tỉnh để sửa danh mục.",
        [ReceiptCommuneNeeded] = "Hãy chọn xã, phường, thị trấn nơi người nộp cư trú: cơ quan giải quyết theo nơi cư trú.",
        [ReceiptCollectionPlace] = "Nơi trả kết quả đã chọn không hoạt động. Hãy chọn nơi khác.",

        [DossierWrongState] = "Hồ sơ đang ở trạng thái “{status}” nên chưa thể thực hiện: {act}.",
        [DossierWrongStep] = "Hồ sơ đang ở bước “{step}” nên chưa thể thực hiện: {act}.",
        [DossierRole] = "{act} là việc của: {roles}.",
        [DossierNotHolder] = "Hồ sơ không thuộc quầy, cơ quan hoặc phòng của ông/bà.",
        [DossierNotAssignee] = "Hồ sơ đang do {person} thụ lý.",
        [DossierChanged] = "Từ khi ông/bà mở trang, {changes}. Trang này đã được tải lại; hãy xem lại rồi thực hiện.",
        [DossierReasonMissing] = "Hãy ghi rõ lý do.",
        [DossierAlreadyOpened] = "Người nhận đã mở xem hồ sơ nên không thu hồi được nữa.",
        [DossierNotYours] = "Chỉ người vừa chuyển hồ sơ mới thu hồi được.",
        [DossierSupplementOnce] = "Đã yêu cầu bổ sung một lần; chỉ được yêu cầu sửa đổi, bổ sung hồ sơ một lần.",
        [DossierResultElsewhere] = "Kết quả được đăng ký nhận tại nơi khác.",
        [DossierNotByPost] = "Người nộp không đăng ký nhận kết quả qua bưu chính công ích.",
        [DossierAlreadyReturned] = "Kết quả của hồ sơ này đã được trả.",
        [DossierAssigneeUnfit] = "{person} không phải chuyên viên của phòng thụ lý hồ sơ này.",

        [MentionMayNotSee] = "{person} không được xem hồ sơ này nên không nhắc đến được. Chỉ nhắc được người của nơi tiếp nhận, nơi trả kết quả, cơ quan giải quyết, cơ quan phối hợp và Văn phòng UBND tỉnh.",
        [MentionUnknown] = "Không có ai là “@{name}”. Hãy gõ @ rồi chọn trong danh sách gợi ý, hoặc gõ đúng họ tên hay tên đăng nhập.",
        [MentionAmbiguous] = "Có nhiều người tên {person} được xem hồ sơ này. Hãy ghi tên đăng nhập: {names}.",
        [ViewTooMany] = "Mỗi người lưu tối đa {most} cách xem cho một danh sách. Hãy xóa cách xem không còn dùng.",
        [ViewNameTaken] = "Ông/bà đã có cách xem tên “{name}”. Hãy đặt tên khác.",
        [DossierSupplementGround] = "Hồ sơ đã được yêu cầu bổ sung một lần. Muốn yêu cầu thêm, hãy ghi rõ căn cứ pháp luật cho phép.",
        [DossierSupplementRunning] = "Người nộp còn được bổ sung đến hết ngày {until}.",
        [DossierExtensionOnce] = "Hồ sơ đã được gia hạn một lần; chỉ được hẹn lại không quá một lần.",
        [DossierExtensionTooLate] = "Phải xin lỗi và gia hạn chậm nhất 01 ngày trước ngày hẹn trả {due}. Nếu đã đến hạn, hãy lập phiếu xin lỗi vì quá hạn.",
        [DossierExtensionNotLater] = "Ngày hẹn trả mới phải sau ngày hẹn trả hiện nay ({due}).",
        [DossierExtensionDayOff] = "Ngày {day} là ngày nghỉ. Hãy chọn một ngày làm việc.",
        [DossierNotLate] = "Hồ sơ chưa đến ngày hẹn trả {due} nên chưa phải xin lỗi vì quá hạn.",
        [DossierExpectedPast] = "Ngày dự kiến trả kết quả đã qua. Hãy chọn hôm nay hoặc một ngày sau.",
        [DossierNothingToRetract] = "Không có việc nào của ông/bà còn hủy được: đã có người làm việc tiếp theo.",
        [DossierNotSameDay] = "Chỉ giải quyết ngay tại quầy của chính cơ quan giải quyết, với thủ tục có thời hạn không quá 01 ngày làm việc.",
        [DossierSameOfficer] = "{person} đang thụ lý hồ sơ này. Hãy chọn người khác.",
        [DossierNothingCorrected] = "Thông tin không khác với nội dung đã tiếp nhận nên không có gì để đính chính.",
        [DossierConsultationOpen] = "Đang chờ ý kiến cơ quan phối hợp đến hết ngày {until}. Hãy chờ trả lời hoặc chuyển bước sau ngày này.",
        [ConsultationNobody] = "Hãy chọn ít nhất một cơ quan để lấy ý kiến.",
        [ConsultationUnfit] = "{agency} là cơ quan giải quyết hoặc đã được hỏi. Hãy chọn cơ quan khác.",

        [SlipNothingChosen] = "Hãy chọn ít nhất một hồ sơ để bàn giao.",
        [SlipSeveralAgencies] = "Mỗi danh sách bàn giao chỉ gửi cho một cơ quan.",
        [SlipNotYours] = "Danh sách bàn giao này gửi cho cơ quan khác.",
        [SlipLineAcknowledged] = "Bản giấy của hồ sơ này đã được xác nhận.",
        [SlipResultNotWaiting] = "Kết quả hồ sơ {code} không còn chờ bàn giao: đã có trong phiếu khác, đã về quầy hoặc đã bị hủy ban hành. Hãy xem lại danh sách.",

        [DecisionNotYours] = "Dự thảo này do cơ quan khác soạn; chỉ cơ quan soạn thảo được sửa.",
        [DecisionWrongState] = "Quyết định đang ở trạng thái “{state}” nên chưa thể thực hiện: {act}.",
        [DecisionOwnWork] = "Người soạn thảo hoặc trình không được tự phê duyệt. Hãy chuyển người khác của Văn phòng UBND tỉnh phê duyệt.",
        [DecisionIncomplete] = "Chưa thực hiện được: nội dung còn {count} điểm thiếu hoặc chưa đúng, liệt kê trên trang này.",
        [DecisionEmpty] = "Dự thảo chưa có thay đổi nào. Hãy thêm thủ tục hoặc quy định tiếp nhận.",
        [DecisionBackdated] = "Ngày có hiệu lực {from} đã qua. Quyết định không được có hiệu lực trước ngày phê duyệt; hãy trả lại để sửa ngày.",
        [DecisionChanged] = "Dự thảo vừa được người khác cập nhật. Trang này đã được tải lại; hãy xem lại rồi thực hiện.",
        [DecisionSuperseded] = "Chưa bãi bỏ được: {number}, ban hành sau, đã sửa cùng nội dung ({subject}). Hãy bãi bỏ quyết định đó trước.",
        [DecisionProcedureTwice] = "Dự thảo đã có thay đổi về {subject}.",
        [CatalogueOtherAgency] = "Thủ tục {code} thuộc {agency}; mỗi sở, ngành chỉ cập nhật thủ tục của mình.",
        [DecisionReasonMissing] = "Hãy ghi rõ lý do.",
        [DecisionOtherAgency] = "Chỉ được đề xuất cho thủ tục của cơ quan mình. Thủ tục của cơ quan khác: {codes}.",
        [DecisionNothingToWiden] = "Thủ tục đã được tiếp nhận tại mọi Bộ phận Một cửa trong tỉnh, không cần đề xuất: {codes}.",
        [DecisionRevokeDate] = "Ngày bãi bỏ phải từ {from}{until}.",

        [ResultOtherAgency] = "Chỉ văn thư hoặc lãnh đạo của {agency}, nơi ban hành kết quả này, hay của cơ quan kế thừa, được ghi thu hồi.",
        [ResultRevoked] = "Kết quả này đã được ghi thu hồi.",
        [ReturnByPost] = "Người nộp đăng ký nhận qua bưu chính công ích. Hãy trả riêng hồ sơ này: ghi mã bưu gửi, hoặc người đến nhận trực tiếp.",
        [ReturnNeedsPerson] = "Hồ sơ của tổ chức: phải ghi người đến nhận. Hãy trả riêng hồ sơ này, hoặc chọn một người nhận thay cho tất cả.",
        [HeldTooMany] = "Đã tra giấy tờ số hóa của quá nhiều người trong ít phút. Hãy đợi 10 phút rồi kiểm tra lại, hoặc nhận giấy tờ người nộp mang theo.",
        [HeldNotListed] = "Giấy tờ này chỉ mở được trong lúc tiếp nhận hồ sơ của chính người có giấy tờ. Hãy kiểm tra lại từ trang Tiếp nhận hồ sơ.",
        [GuidanceOnce] = "Người này đã được hướng dẫn bổ sung cho thủ tục này: phiếu số {number} ngày {day} tại {counter}. Chỉ được yêu cầu sửa đổi, bổ sung hồ sơ một lần; nếu vẫn phải lập phiếu nữa, hãy đánh dấu xác nhận rồi lập lại.",
        [HeldUnfit] = "Giấy tờ đã chọn dùng lại không còn dùng được cho hồ sơ này: hết hiệu lực, đã thu hồi, hoặc không đứng tên người nộp. Hãy chọn lại.",

        [FileTooLarge] = "Tệp lớn hơn {most}. Hãy quét lại với độ phân giải thấp hơn hoặc chia nhỏ tệp.",
        [FileWrongType] = "Chỉ nhận tệp {kinds}.",
        [FileLies] = "Nội dung tệp không đúng với đuôi tệp, hoặc tệp bị cắt cụt. Hãy quét lại.",
        [FileEmpty] = "Tệp rỗng. Hãy quét lại.",

        [SheetWrongType] = "Chỉ nhận tệp bảng tính .xlsx hoặc .csv. Hãy lưu lại tệp dưới một trong hai dạng này.",
        [SheetTooLarge] = "Tệp bảng tính lớn hơn {most}. Hãy chia nhỏ tệp.",
        [SheetTooManyRows] = "Bảng tính có hơn {most} dòng. Hãy chia nhỏ tệp.",
        [SheetUnreadable] = "Không đọc được tệp bảng tính này: tệp bị hỏng, có mật khẩu, hoặc không đúng với đuôi tệp. Hãy lưu lại tệp rồi gửi lại.",
        [SheetWrongEncoding] = "Tệp .csv không dùng bảng mã UTF-8 nên chữ có dấu bị sai. Trong Excel, hãy lưu dưới dạng “CSV UTF-8” hoặc .xlsx.",
        [SheetEmpty] = "Bảng tính không có dòng nào.",
        [ImportWrongState] = "Lượt nhập đang ở trạng thái “{state}” nên chưa thể thực hiện. Hãy xem lại trang này.",
        [ImportRowsWrong] = "Còn {count} dòng lỗi. Hãy sửa tệp rồi gửi lại, hoặc chọn bỏ qua các dòng lỗi.",
        [ImportNothing] = "Không có dòng nào để lập dự thảo: mọi dòng đều lỗi hoặc giống nội dung đang có hiệu lực.",
        [ImportBroken] = "Lượt nhập dừng lại vì hệ thống gặp lỗi khi xử lý tệp này. Hãy kiểm tra lại tệp rồi gửi lại; nếu vẫn gặp lỗi, hãy báo bộ phận hỗ trợ.",
        [ImportNoDuty] = "Người yêu cầu không còn nhiệm vụ cập nhật danh mục nên lượt nhập dừng lại.",
        [SheetColumnsMissing] = "Bảng tính thiếu cột: {columns}. Hãy dùng tệp mẫu và giữ nguyên dòng tiêu đề.",

        [LookupNoMatch] = "Không tìm thấy hồ sơ khớp với mã hồ sơ và 4 số cuối của số định danh. Hãy kiểm tra lại cả hai.",
        [LookupUnknownQr] = "Không nhận ra mã QR này. Hãy quét lại mã in trên Giấy tiếp nhận, hoặc nhập mã hồ sơ và 4 số cuối của số định danh.",
        [LookupTooOften] = "Đã tra cứu quá nhiều lần. Hãy thử lại sau ít phút.",
    };

    /// <summary>Codes that have a text.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The sentence for a refusal, facts filled in; without its legal basis.</summary>
    public static string Text(Refusal refusal)
    {
        var text = Texts[refusal.Code];
        foreach (var (fact, value) in refusal.Facts)
        {
            text = text.Replace($"{{{fact}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The sentence with its legal basis, if it has one.</summary>
    public static string TextWithBasis(Refusal refusal) =>
        refusal.LegalBasis is { } basis ? $"{Text(refusal)} Căn cứ: {basis}." : Text(refusal);
}
