namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>What the demo's people write; the number of a dossier chooses among several.</summary>
internal static class DemoTexts
{
    private static readonly string[] Forwards =
    [
        "Hồ sơ đầy đủ, đúng quy định. Kính trình lãnh đạo xem xét.", "Đã thẩm định, đủ điều kiện giải quyết. Kính trình ký.", string.Empty, "Đã đối chiếu bản chính, thông tin khớp.", string.Empty,
    ];

    private static readonly string[] SendBacks =
    [
        "Dự thảo kết quả ghi sai ngày sinh của người nộp, đề nghị rà soát lại.", "Bổ sung căn cứ pháp lý vào dự thảo trước khi trình ký.", "Cần làm rõ thời hạn của chứng chỉ nghiệp vụ trong hồ sơ.",
    ];

    private static readonly string[] Supplements =
    [
        "Bổ sung bản sao chứng thực còn giá trị của văn bằng, chứng chỉ.", "Đơn đề nghị chưa có chữ ký của người nộp, đề nghị ký và nộp lại.", "Giấy xác nhận đã quá thời hạn 06 tháng, đề nghị nộp bản mới.",
    ];

    private static readonly string[] Payments =
    [
        "Nộp phí, lệ phí theo thông báo trước khi nhận kết quả.", "Nộp phí thẩm định còn thiếu theo mức quy định.",
    ];

    private static readonly string[] Withdrawals =
    [
        "Người nộp có đơn xin rút hồ sơ để chuẩn bị lại giấy tờ.", "Người nộp không còn nhu cầu giải quyết thủ tục.",
    ];

    private static readonly string[] Stops =
    [
        "Người nộp có văn bản đề nghị dừng giải quyết hồ sơ.", "Tổ chức thay đổi kế hoạch, đề nghị dừng giải quyết.",
    ];

    private static readonly string[] Rejections =
    [
        "Tệp đính kèm không đọc được, đề nghị nộp lại bản chụp rõ nét.", "Hồ sơ thiếu đơn đề nghị theo mẫu quy định.", "Thủ tục không thuộc thẩm quyền giải quyết của cơ quan được chọn.",
    ];

    private static readonly string[] Comments =
    [
        "Đã gọi điện cho người nộp, hẹn bổ sung ảnh chân dung khi đến nhận kết quả.", "Đã trao đổi với đơn vị phối hợp, chờ văn bản trả lời.",
    ];

    private static readonly string[] Questions =
    [
        "Đề nghị cho ý kiến về việc chấp hành quy định chuyên ngành của người nộp hồ sơ.", "Đề nghị xác nhận địa điểm hoạt động phù hợp với quy hoạch trên địa bàn.",
    ];

    private static readonly string[] Answers =
    [
        "Không có ý kiến khác; đề nghị cơ quan chủ trì giải quyết theo thẩm quyền.", "Thông tin trong hồ sơ phù hợp với dữ liệu đang quản lý.",
    ];

    private static readonly string[] Extensions =
    [
        "Cần thời gian xác minh thông tin tại cơ quan cấp văn bằng.", "Cơ quan phối hợp chưa trả lời kết quả kiểm tra thực địa.",
    ];

    private static readonly string[] Refusals =
    [
        "Nội dung yêu cầu không thuộc phạm vi giải quyết của thủ tục này; đã hướng dẫn làm việc với cơ quan có thẩm quyền.", "Người nộp không thuộc đối tượng thực hiện thủ tục và không có giấy ủy quyền của người thực hiện.",
    ];

    public static string NotReceived(int number) => Choose(Refusals, number);

    public static string Missing(string paper, int number) => number % 2 == 0 ? $"{paper}: nộp bản có đủ chữ ký, ghi đầy đủ thông tin theo mẫu" : $"{paper}: nộp bổ sung, bản cũ đã mờ";

    public static string Question(int number) => Choose(Questions, number);

    public static string Answer(int number) => Choose(Answers, number);

    public static string Extension(int number) => Choose(Extensions, number);

    public static string Forward(int number) => Choose(Forwards, number);

    public static string SendBack(int number) => Choose(SendBacks, number);

    public static string Supplement(int number) => Choose(Supplements, number);

    public static string Payment(int number) => Choose(Payments, number);

    public static string Withdrawal(int number) => Choose(Withdrawals, number);

    public static string Stop(int number) => Choose(Stops, number);

    public static string Rejection(int number) => Choose(Rejections, number);

    public static string Comment(int number) => Choose(Comments, number);

    private static string Choose(string[] texts, int number) => texts[number % texts.Length];
}
