namespace OneStop.Domain.Common;

/// <summary>Every reason the system can say no for. Each has a Vietnamese text; a test holds that.</summary>
public static class RefusalCodes
{
    public const string AccessNoAppointment = "access.no_current_appointment";
    public const string AccessRoleNotAllowed = "access.role_not_allowed";
    public const string AccessNotSignedIn = "access.not_signed_in";
    public const string AccessSuspended = "access.account_locked";
    public const string AccessCodeWrong = "access.code_wrong";
    public const string AccessStepExpired = "access.second_step_expired";
    public const string AccessTooOften = "access.too_often";
    public const string AccessEnrolAgain = "access.enrolment_expired";
    public const string AccessPasswordWrong = "access.password_wrong";
    public const string AccessLocked = "access.locked_for_a_while";

    public const string AccountOtherAgency = "account.other_agency";
    public const string AccountOwn = "account.ones_own";
    public const string AccountOfficesToGive = "account.offices_to_give";
    public const string AccountNoAllowance = "account.no_allowance";
    public const string AccountRoleNotAllowed = "account.role_not_in_allowance";
    public const string AccountBeyondAllowance = "account.beyond_allowance";
    public const string AccountBeyondOwn = "account.beyond_own_period";
    public const string AccountTooMany = "account.too_many";
    public const string AccountLinkInvalid = "account.link_invalid";
    public const string AccountLockState = "account.already_so";
    public const string AccountNoSecondFactor = "account.no_second_factor";
    public const string RequestDecided = "request.already_decided";
    public const string AppointmentOver = "appointment.over";
    public const string AppointmentOverlaps = "appointment.overlaps";
    public const string DeputyElsewhere = "deputy.serves_elsewhere";
    public const string DeputyUnproven = "deputy.second_factor_missing";
    public const string DeputyOneself = "deputy.oneself";
    public const string DeputyPeriod = "deputy.beyond_appointment";
    public const string DeputyTaken = "deputy.another_named";
    public const string DeputyNotYours = "deputy.not_yours_to_name";

    public const string FormPrintedMeanwhile = "form.printed_meanwhile";

    public const string ReceiptNoRule = "receipt.no_rule_for_counter";
    public const string ReceiptPilotNotBegun = "receipt.pilot_not_begun";
    public const string ReceiptPilotEnded = "receipt.pilot_ended";
    public const string ReceiptOtherLevel = "receipt.level_not_included";
    public const string ReceiptOtherUnit = "receipt.commune_of_another_unit";
    public const string ReceiptNotInForce = "receipt.procedure_not_in_force";
    public const string ReceiptCounterClosed = "receipt.counter_not_in_operation";
    public const string ReceiptNotNamed = "receipt.counter_not_named";
    public const string ReceiptOtherWay = "receipt.way_not_included";
    public const string ReceiptReturnPlace = "receipt.return_place_not_included";
    public const string ReceiptNoAgency = "receipt.no_competent_agency";
    public const string ReceiptCommuneNeeded = "receipt.commune_needed";
    public const string ReceiptCollectionPlace = "receipt.collection_counter_not_in_operation";

    public const string DossierWrongState = "dossier.wrong_state";
    public const string DossierWrongStep = "dossier.wrong_step";
    public const string DossierRole = "dossier.role_may_not";
    public const string DossierNotHolder = "dossier.held_elsewhere";
    public const string DossierNotAssignee = "dossier.assigned_to_another";
    public const string DossierChanged = "dossier.changed_meanwhile";
    public const string DossierReasonMissing = "dossier.reason_missing";
    public const string DossierAlreadyOpened = "dossier.already_opened_by_next";
    public const string DossierNotYours = "dossier.forwarded_by_another";
    public const string DossierSupplementOnce = "dossier.supplement_once_only";
    public const string DossierResultElsewhere = "dossier.result_collected_elsewhere";
    public const string DossierNotByPost = "dossier.not_to_be_posted";
    public const string DossierAlreadyReturned = "dossier.already_returned";
    public const string DossierAssigneeUnfit = "dossier.assignee_not_an_officer_here";

    public const string MentionMayNotSee = "mention.may_not_see";
    public const string MentionUnknown = "mention.nobody_of_this_name";
    public const string MentionAmbiguous = "mention.several_of_this_name";
    public const string ViewTooMany = "view.too_many";
    public const string ViewNameTaken = "view.name_taken";

    public const string DossierSupplementGround = "dossier.supplement_needs_ground";
    public const string DossierSupplementRunning = "dossier.supplement_deadline_not_over";
    public const string DossierExtensionOnce = "dossier.extension_once_only";
    public const string DossierExtensionTooLate = "dossier.extension_too_late";
    public const string DossierExtensionNotLater = "dossier.extension_not_later";
    public const string DossierExtensionDayOff = "dossier.extension_on_day_off";
    public const string DossierNotLate = "dossier.not_late";
    public const string DossierExpectedPast = "dossier.expected_day_past";
    public const string DossierNothingToRetract = "dossier.nothing_to_retract";
    public const string DossierNotSameDay = "dossier.not_same_day";
    public const string DossierSameOfficer = "dossier.same_officer";
    public const string DossierNothingCorrected = "dossier.nothing_corrected";
    public const string DossierConsultationOpen = "dossier.consultation_open";
    public const string ConsultationNobody = "consultation.nobody_asked";
    public const string ConsultationUnfit = "consultation.agency_unfit";
    public const string SlipNothingChosen = "slip.nothing_to_hand_over";
    public const string SlipSeveralAgencies = "slip.several_receivers";
    public const string SlipNotYours = "slip.for_another_receiver";
    public const string SlipLineAcknowledged = "slip.line_already_acknowledged";
    public const string SlipResultNotWaiting = "slip.result_not_waiting";

    public const string DecisionNotYours = "decision.of_another_agency";
    public const string DecisionWrongState = "decision.wrong_state";
    public const string DecisionOwnWork = "decision.approved_by_author";
    public const string DecisionIncomplete = "decision.incomplete";
    public const string DecisionEmpty = "decision.nothing_in_it";
    public const string DecisionBackdated = "decision.begins_in_the_past";
    public const string DecisionChanged = "decision.changed_meanwhile";
    public const string DecisionSuperseded = "decision.later_decision_rests_on_it";
    public const string DecisionProcedureTwice = "decision.procedure_in_it_twice";
    public const string CatalogueOtherAgency = "catalogue.procedure_of_another_agency";
    public const string DecisionReasonMissing = "decision.reason_missing";
    public const string DecisionOtherAgency = "decision.procedure_of_another_agency";
    public const string DecisionNothingToWiden = "decision.already_received_everywhere";
    public const string DecisionRevokeDate = "decision.revoked_outside_its_period";

    public const string ResultOtherAgency = "result.of_another_agency";
    public const string ResultRevoked = "result.already_revoked";
    public const string ReturnByPost = "return.asked_for_by_post";
    public const string ReturnNeedsPerson = "return.person_to_be_named";
    public const string HeldTooMany = "held.too_many_people";
    public const string HeldNotListed = "held.not_listed_to_you";
    public const string GuidanceOnce = "guidance.given_already";
    public const string HeldUnfit = "held.not_of_this_applicant";

    public const string FileTooLarge = "file.too_large";
    public const string FileWrongType = "file.type_not_accepted";
    public const string FileLies = "file.content_differs_from_type";
    public const string FileEmpty = "file.empty";

    public const string SheetWrongType = "sheet.type_not_accepted";
    public const string SheetTooLarge = "sheet.too_large";
    public const string SheetTooManyRows = "sheet.too_many_rows";
    public const string SheetUnreadable = "sheet.unreadable";
    public const string SheetWrongEncoding = "sheet.not_utf_eight";
    public const string SheetEmpty = "sheet.empty";
    public const string SheetColumnsMissing = "sheet.columns_missing";

    public const string ImportWrongState = "import.wrong_state";
    public const string ImportRowsWrong = "import.rows_wrong";
    public const string ImportNothing = "import.nothing_to_draft";
    public const string ImportNoDuty = "import.duty_ended";
    public const string ImportBroken = "import.failed_repeatedly";

    public const string LookupNoMatch = "lookup.no_match";
    public const string LookupUnknownQr = "lookup.unknown_qr";
    public const string LookupTooOften = "lookup.too_often";
}
