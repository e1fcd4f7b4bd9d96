#pragma warning disable MA0048 // Saving and reading a draft are two sides of one thing.
using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Reception;

/// <summary>Keeps what the clerk has typed so far; one draft per clerk and counter.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record SaveDraft(ReceptionInput Form) : ICommand<DateTimeOffset>;

/// <summary>The clerk's draft at this counter, if there is one.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record GetDraft : IQuery<SavedDraft?>;

/// <summary>Throws the draft away.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record DiscardDraft : ICommand<bool>;

/// <summary>A draft and when it was saved.</summary>
public sealed record SavedDraft(ReceptionInput Form, DateTimeOffset SavedAt);

/// <summary>Carries it out.</summary>
public sealed class SaveDraftHandler(IAppDb db, ICurrentTenant tenant, ICurrentDuty duty, TimeProvider time) : IRequestHandler<SaveDraft, DateTimeOffset>
{
    /// <inheritdoc/>
    public async Task<DateTimeOffset> Handle(SaveDraft request, CancellationToken cancellationToken)
    {
        var clerk = duty.Require();
        var now = time.GetUtcNow();
        var form = JsonSerializer.Serialize(request.Form, DraftText.Options);
        var draft = await db.ReceptionDrafts.FirstOrDefaultAsync(each => each.StaffId == clerk.StaffId && each.CounterId == clerk.CounterId, cancellationToken);
        if (draft is null)
        {
            db.ReceptionDrafts.Add(new ReceptionDraft { TenantId = tenant.Tenant.Id, StaffId = clerk.StaffId, CounterId = clerk.CounterId!.Value, Form = form, UpdatedAt = now });
        }
        else
        {
            draft.Form = form;
            draft.UpdatedAt = now;
        }

        await db.SaveChangesAsync(cancellationToken);
        return now;
    }
}

/// <summary>Answers it.</summary>
public sealed class GetDraftHandler(IAppDb db, ICurrentDuty duty) : IRequestHandler<GetDraft, SavedDraft?>
{
    /// <inheritdoc/>
    public async Task<SavedDraft?> Handle(GetDraft request, CancellationToken cancellationToken)
    {
        var clerk = duty.Require();
        var draft = await db.ReceptionDrafts.AsNoTracking()
            .FirstOrDefaultAsync(each => each.StaffId == clerk.StaffId && each.CounterId == clerk.CounterId, cancellationToken);
        return draft is null ? null : new SavedDraft(JsonSerializer.Deserialize<ReceptionInput>(draft.Form, DraftText.Options)!, draft.UpdatedAt);
    }
}

/// <summary>Carries it out.</summary>
public sealed class DiscardDraftHandler(Receptions receptions, ICurrentDuty duty) : IRequestHandler<DiscardDraft, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(DiscardDraft request, CancellationToken cancellationToken)
    {
        await receptions.DropDraftAsync(duty.Require(), cancellationToken);
        return true;
    }
}
