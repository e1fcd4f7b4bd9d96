using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OneStop.Application.Spreadsheets;

namespace OneStop.Web;

/// <summary>All addresses of the site; pages and tests never write one by hand.</summary>
public static class Links
{
    public const string Home = "/";
    public const string SignIn = "/dang-nhap";
    public const string SecondStep = "/dang-nhap/xac-thuc";
    public const string SignOut = "/dang-xuat";
    public const string Account = "/tai-khoan";
    public const string SecondFactor = "/tai-khoan/xac-thuc";
    public const string ClockBar = "/dong-ho";
    public const string Counter = "/quay";
    public const string Receive = "/tiep-nhan";
    public const string HeldPapers = "/tiep-nhan/giay-to";
    public const string HandOver = "/ban-giao";
    public const string ReturnResults = "/tra-ket-qua";
    public const string ReturnMany = "/tra-ket-qua/nhieu";
    public const string Waiting = "/cho-bo-sung";
    public const string Books = "/so-theo-doi";
    public const string Desk = "/ban-viec";
    public const string IncomingPaper = "/nhan-ban-giay";
    public const string ResultHandOver = "/ban-giao-ket-qua";
    public const string Office = "/dieu-hanh";
    public const string Catalogue = "/dieu-hanh/danh-muc";
    public const string ImportCatalogue = "/dieu-hanh/danh-muc/nhap";
    public const string ReceptionMatrix = "/dieu-hanh/tiep-nhan";
    public const string IndependenceProgress = "/dieu-hanh/tiep-nhan/tien-do";
    public const string Pilots = "/dieu-hanh/thi-diem";
    public const string StaffAccounts = "/dieu-hanh/tai-khoan";
    public const string AccountRequestForm = "/dieu-hanh/tai-khoan/de-nghi";
    public const string AccountImport = "/dieu-hanh/tai-khoan/tu-tep";

    /// <summary>The working calendar.</summary>
    public const string WorkingCalendar = "/dieu-hanh/lich";

    /// <summary>Enters an announcement into the working calendar.</summary>
    public const string CalendarAnnouncement = "/dieu-hanh/lich/thong-bao";

    /// <summary>The list of difficult communes.</summary>
    public const string DifficultCommunes = "/dieu-hanh/lich/xa-kho-khan";

    /// <summary>Enters a decision on difficult communes.</summary>
    public const string DifficultyDecision = "/dieu-hanh/lich/xa-kho-khan/quyet-dinh";

    /// <summary>Opinions other agencies ask for.</summary>
    public const string Consultations = "/ban-viec/y-kien";

    /// <summary>What agencies may grant themselves.</summary>
    public const string Allowances = "/dieu-hanh/tai-khoan/tu-cap";
    public const string AccessReview = "/dieu-hanh/tai-khoan/ra-soat";
    public const string AuditLog = "/dieu-hanh/nhat-ky";
    public const string Activate = "/kich-hoat";
    public const string ChooseDuty = "/tai-khoan/vi-tri";
    public const string Search = "/tim";
    public const string LookUp = "/tra-cuu";
    public const string Upload = "/tep";
    public const string Published = "/cong-khai";
    public const string PublishedProcedures = "/cong-khai/thu-tuc";
    public const string PublishedCounters = "/cong-khai/noi-tiep-nhan";
    public const string PublishedDecisions = "/cong-khai/quyet-dinh";
    public const string PublishedFiles = "/cong-khai/tep";
    public const string Announcements = "/cong-khai/thay-doi";
    public const string AnnouncementFeed = "/cong-khai/thay-doi.atom";
    public const string OpenData = "/cong-khai/du-lieu";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    public const string ProvinceDossiers = "/dieu-hanh/ho-so";
    public const string Notices = "/thong-bao";
    public const string BatchForward = "/ban-viec/duyet";
    public const string BatchAssign = "/ban-viec/phan-cong";
    public const string BatchUrge = "/don-doc";

    /// <summary>The results store of one's agency.</summary>
    public const string StoredResults = "/kho-ket-qua";

    public const string Decisions = "/dieu-hanh/danh-muc/quyet-dinh";
    public const string NewDecision = "/dieu-hanh/danh-muc/soan";

    /// <summary>The national public service portal, where complaints and suggestions go.</summary>
    public const string NationalPortal = "https://dichvucong.gov.vn";

    /// <summary>The second step of a sign-in that goes on to an address.</summary>
    public static string SecondStepThen(string? returnUrl) => string.IsNullOrEmpty(returnUrl) ? SecondStep : $"{SecondStep}?quay-lai={Uri.EscapeDataString(returnUrl)}";

    /// <summary>Accounts, seen a certain way: <c>cho-duyet</c>, <c>da-xu-ly</c> or <c>nguoi-dung</c>.</summary>
    public static string StaffAccountsView(string view, int page = 1, string? query = null, string? filter = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{StaffAccounts}?xem={view}{(query is { Length: > 0 } ? $"&q={Uri.EscapeDataString(query)}" : string.Empty)}{(filter is { Length: > 0 } ? $"&loc={filter}" : string.Empty)}{(page > 1 ? $"&trang={page}" : string.Empty)}");

    /// <summary>The form to grant an account at an agency.</summary>
    public static string AccountFormOf(Guid agency) => $"{AccountRequestForm}?co-quan={agency}";

    /// <summary>A request for an account.</summary>
    public static string AccountRequest(Guid id) => $"{AccountRequestForm}/{id}";

    /// <summary>A person and their account.</summary>
    public static string StaffMember(Guid id) => $"{StaffAccounts}/nguoi/{id}";

    /// <summary>The empty template of the spreadsheet.</summary>
    public static string AccountTemplate(string ending) => $"{AccountImport}?handler=Template&duoi={ending}";

    /// <summary>The link by which a person sets their password.</summary>
    public static string ActivateBy(string token) => $"{Activate}?k={token}";

    /// <summary>What is in the trail about a person.</summary>
    public static string AuditOf(Guid staff) => $"{AuditLog}?nguoi={staff}";

    /// <summary>Reception with a procedure chosen.</summary>
    public static string ReceiveProcedure(string code) => $"{Receive}?thu-tuc={Uri.EscapeDataString(code)}";

    /// <summary>A procedure with its versions, for those who keep the catalogue.</summary>
    public static string CatalogueProcedure(string code) => $"{Catalogue}/thu-tuc/{Uri.EscapeDataString(code)}";

    /// <summary>A decision on the catalogue.</summary>
    public static string Decision(Guid id) => $"{Decisions}/{id}";

    /// <summary>What a decision will change on its first day.</summary>
    public static string DecisionPreview(Guid id) => $"{Decision(id)}/xem-truoc";

    /// <summary>What a decision says of a procedure.</summary>
    public static string ProposedProcedure(Guid id, string code) => $"{Decision(id)}/thu-tuc/{Uri.EscapeDataString(code)}";

    /// <summary>A receipt rule in a decision; a new one without a key.</summary>
    public static string ProposedRule(Guid id, string? key = null) => key is null ? $"{Decision(id)}/tiep-nhan" : $"{Decision(id)}/tiep-nhan/{Uri.EscapeDataString(key)}";

    /// <summary>Decisions that stand so.</summary>
    public static string DecisionsOf(string standing) => $"{Decisions}?tinh-trang={standing}";

    /// <summary>Enters a decision that takes a commune off the list of difficult ones.</summary>
    public static string EndDifficulty(Guid? commune = null) => $"{DifficultyDecision}?thoi=1{(commune is { } unit ? $"&xa={unit}" : string.Empty)}";

    /// <summary>A result in the store.</summary>
    public static string StoredResult(Guid id) => $"{StoredResults}/{id}";

    /// <summary>A dossier's page.</summary>
    public static string Dossier(string code) => $"/ho-so/{Uri.EscapeDataString(code)}";

    /// <summary>Mends what was written down wrongly at a dossier's reception.</summary>
    public static string Correction(string code) => $"{Dossier(code)}/dinh-chinh";

    /// <summary>A dossier's receipt; printed at once when asked.</summary>
    public static string Receipt(string code, bool print = false) => $"{Dossier(code)}/giay-tiep-nhan{(print ? "?in=1" : string.Empty)}";

    /// <summary>An issued form; printed at once when asked.</summary>
    public static string Form(Guid id, bool print = false) => $"/bieu-mau/{id}{(print ? "?in=1" : string.Empty)}";

    /// <summary>A dossier's control slip.</summary>
    public static string ControlSlip(string code) => $"{Dossier(code)}/phieu-kiem-soat";

    /// <summary>The follow-up books of a counter and year.</summary>
    public static string BooksOf(Guid counter, int year) => WithFilters(Books, ("quay", counter.ToString()), ("nam", year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A follow-up book, narrowed by days of reception and paged.</summary>
    public static string Book(Guid id, string? from = null, string? to = null, int page = 1) =>
        WithFilters($"{Books}/{id}", ("tu", from), ("den", to), ("trang", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>A follow-up book on paper.</summary>
    public static string BookPrint(Guid id, string? from = null, string? to = null) => WithFilters($"{Books}/{id}/in", ("tu", from), ("den", to));

    /// <summary>A follow-up book as a spreadsheet.</summary>
    public static string BookSheet(Guid id, string? from = null, string? to = null) => WithFilters($"{Books}/{id}/so.xlsx", ("tu", from), ("den", to));

    /// <summary>A hand-over list.</summary>
    public static string Slip(Guid id) => $"/ban-giao/{id}";

    /// <summary>A hand-over list on paper.</summary>
    public static string SlipPrint(Guid id) => $"/ban-giao/{id}/in";

    /// <summary>A hand-over list of results.</summary>
    public static string ResultSlip(Guid id) => $"{ResultHandOver}/{id}";

    /// <summary>A hand-over list of results on paper.</summary>
    public static string ResultSlipPrint(Guid id) => $"{ResultHandOver}/{id}/in";

    /// <summary>A stored file.</summary>
    public static string File(Guid id) => $"/tep/{id}";

    /// <summary>Guidance or a refusal at the counter, before there is a dossier.</summary>
    public static string CounterForm(string word) => $"{Receive}/phieu/{word}";

    /// <summary>A paper of the applicant that is held, for the clerk to whom it was listed.</summary>
    public static string HeldPaper(Guid id) => $"{HeldPapers}/{id}";

    /// <summary>A procedure as published; the version of a day when one is given.</summary>
    public static string PublishedProcedure(string code, DateOnly? on = null) =>
        on is { } day ? $"{PublishedProcedures}/{Uri.EscapeDataString(code)}?hieu-luc={IsoDay(day)}" : $"{PublishedProcedures}/{Uri.EscapeDataString(code)}";

    /// <summary>A procedure on paper, to be put up: "a3" or "a4".</summary>
    public static string ProcedurePoster(string code, string size) => $"{PublishedProcedures}/{Uri.EscapeDataString(code)}/niem-yet?kho={size}";

    /// <summary>A counter as published.</summary>
    public static string PublishedCounter(string key) => $"{PublishedCounters}/{Uri.EscapeDataString(key)}";

    /// <summary>What a counter receives on paper, to be put up: "a3" or "a4"; of one field only when given.</summary>
    public static string CounterPoster(string key, string size, string? field = null) =>
        $"{PublishedCounter(key)}/niem-yet?kho={size}{(field is null ? string.Empty : $"&linh-vuc={Uri.EscapeDataString(field)}")}";

    /// <summary>A published decision.</summary>
    public static string PublishedDecision(Guid id) => $"{PublishedDecisions}/{id}";

    /// <summary>A file that published content refers to.</summary>
    public static string PublishedFile(Guid id) => $"{PublishedFiles}/{id}";

    /// <summary>Open data: "thu-tuc" or "noi-tiep-nhan", "json" or "csv".</summary>
    public static string DataSet(string what, string kind) => $"{OpenData}/{what}.{kind}";

    /// <summary>A place on the map of the world.</summary>
    public static string Map(string address) => $"https://www.google.com/maps/search/?api=1&query={Uri.EscapeDataString(address)}";

    /// <summary>Where a citizen who scans the receipt's QR arrives.</summary>
    public static string LookUpByToken(string token) => $"{LookUp}?k={Uri.EscapeDataString(token)}";

    /// <summary>Search results.</summary>
    public static string SearchFor(string query) => $"{Search}?q={Uri.EscapeDataString(query)}";

    /// <summary>The Office's home, late dossiers narrowed to one agency.</summary>
    public static string OfficeLateOf(Guid agency) => $"{Office}?co-quan={agency}#qua-han";

    /// <summary>The catalogue as a spreadsheet, narrowed as its list is.</summary>
    public static string ExportCatalogue(SheetKind kind, string? query = null, string? field = null, string? agencyKey = null) =>
        WithFilters($"{Catalogue}/xuat{kind.Ending()}", ("q", query), ("linh-vuc", field), ("co-quan", agencyKey));

    /// <summary>An empty sheet to fill in for an import.</summary>
    public static string ImportTemplate(SheetKind kind) => $"{ImportCatalogue}/mau{kind.Ending()}";

    /// <summary>An import, its rows narrowed and paged.</summary>
    public static string ImportRun(Guid id, string? filter = null, int page = 1) =>
        WithFilters($"{ImportCatalogue}/{id}", ("loc", filter), ("trang", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>An import whose columns are to be chosen once more.</summary>
    public static string ImportMapping(Guid id) => $"{ImportCatalogue}/{id}?ghep=true";

    /// <summary>The sheet that was sent, with what was said of each row.</summary>
    public static string ImportMessages(Guid id, SheetKind kind) => $"{ImportCatalogue}/{id}/thong-bao{kind.Ending()}";

    /// <summary>One of the desk's lists: <c>viec-cua-toi</c>, <c>ca-don-vi</c>, <c>tam-dung</c>, <c>vua-chuyen</c>.</summary>
    public static string DeskView(string view) => $"{Desk}?xem={view}";

    /// <summary>A dossier's page, opened from a place in a list.</summary>
    public static string DossierFrom(string code, string? list) => WithFilters(Dossier(code), ("tu", list));

    /// <summary>An address with those filters that are chosen.</summary>
    public static string WithFilters(string path, params (string Name, string? Value)[] filters) =>
        QueryHelpers.AddQueryString(path, filters.Where(filter => !string.IsNullOrEmpty(filter.Value)).Select(filter => KeyValuePair.Create(filter.Name, filter.Value)));

    /// <summary>The matrix of a day, narrowed; what is null is left out.</summary>
    public static string Matrix(DateOnly? day, string? level = null, string? field = null, string? agency = null, string? independence = null, string? query = null, int page = 1) =>
        WithFilters(ReceptionMatrix, ("ngay", Day(day)), ("cap", level), ("linh-vuc", field), ("co-quan", agency), ("muc", independence), ("q", query), ("trang", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>Why a procedure may or may not be received.</summary>
    public static string ReceptionReasons(string code, DateOnly? day = null, string? counter = null, string? commune = null, string? way = null) =>
        WithFilters($"{ReceptionMatrix}/{Uri.EscapeDataString(code)}", ("ngay", Day(day)), ("quay", counter), ("xa", commune), ("cach", way));

    /// <summary>The progress, its list narrowed to one agency.</summary>
    public static string Progress(string? agency, int page = 1) =>
        WithFilters(IndependenceProgress, ("co-quan", agency), ("trang", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>A pilot.</summary>
    public static string Pilot(string key) => $"{Pilots}/{Uri.EscapeDataString(key)}";

    /// <summary>The evaluation of a pilot, narrowed.</summary>
    public static string PilotReport(string key, string? procedure = null, string? agency = null, string? counter = null) =>
        WithFilters($"{Pilot(key)}/danh-gia", ("thu-tuc", procedure), ("co-quan", agency), ("quay", counter));

    /// <summary>The evaluation on paper.</summary>
    public static string PilotReportPrint(string key, string? procedure = null, string? agency = null, string? counter = null) =>
        WithFilters($"{Pilot(key)}/danh-gia/in", ("thu-tuc", procedure), ("co-quan", agency), ("quay", counter));

    /// <summary>The evaluation as a spreadsheet.</summary>
    public static string PilotReportSheet(string key, string? procedure = null, string? agency = null, string? counter = null) =>
        WithFilters($"{Pilot(key)}/danh-gia.xlsx", ("thu-tuc", procedure), ("co-quan", agency), ("quay", counter));

    /// <summary>Who may be mentioned in a remark on a dossier; <c>&amp;q=</c> narrows.</summary>
    public static string MentionablePeople(string code) => $"{Dossier(code)}?handler=People";

    /// <summary>What a person was told, of one kind, from a place on.</summary>
    public static string NoticesOf(string? kind, string? after = null) => WithFilters(Notices, ("loai", kind), ("sau", after));

    private static string? Day(DateOnly? day) => day?.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
