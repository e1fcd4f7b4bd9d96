using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace OneStop.Web.Binding;

/// <summary>What a person reads when a value cannot be understood at all, before any rule has looked at it.</summary>
public static class VietnameseBindingMessages
{
    /// <summary>Replaces the framework's English sentences.</summary>
    public static void SpeakVietnamese(this DefaultModelBindingMessageProvider messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        messages.SetMissingBindRequiredValueAccessor(_ => "Thiếu thông tin này.");
        messages.SetMissingKeyOrValueAccessor(() => "Thiếu thông tin này.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Yêu cầu không có nội dung.");
        messages.SetValueMustNotBeNullAccessor(_ => "Thông tin này không được để trống.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"\"{value}\" không hợp lệ.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"\"{value}\" không hợp lệ.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Giá trị đã nhập không hợp lệ.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị đã nhập không hợp lệ.");
        messages.SetValueIsInvalidAccessor(value => $"\"{value}\" không hợp lệ.");
        messages.SetValueMustBeANumberAccessor(_ => "Nhập bằng chữ số.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Nhập bằng chữ số.");
    }
}
